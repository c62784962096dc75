package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The Lambda functions of {@link Approvals}.
 */
@GeneratedFrom("app.Approvals")
public final class ApprovalsFunctions {
  private ApprovalsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Ask</code>: {@code Approvals::ask}.
   */
  public static class AskFunction extends EntryPoint<AskInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AskFunction() {
      this(ApprovalsHandlers.shared());
    }

    AskFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected AskInput read(PayloadReader in) {
      return Codecs.readAskInput(in);
    }

    @Override
    protected Void handle(AskInput input, Context context) throws Throwable {
      workflow.ask(input.order(), input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Approvals}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerAskAnswer(
        ApprovalsWorkflow.Answer<AskInput, Approvals.Approval> answer) {
      return new EntryPoint<AskInput, Approvals.Approval>() {
        @Override
        protected AskInput read(PayloadReader in) {
          return Codecs.readAskInput(in);
        }

        @Override
        protected Approvals.Approval handle(AskInput input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Approvals.Approval output) throws IOException {
          Codecs.writeApprovalsApproval(out, output);
        }
      };
    }

    static RequestStreamHandler answerEach(ApprovalsWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static String answerJsonNotice(Instant payload) {
      PayloadWriter out = new PayloadWriter();
      try {
        out.instant(payload);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static String answerJsonSign(List<Instant> payload) {
      PayloadWriter out = new PayloadWriter();
      try {
        Codecs.writeListOfInstant(out, payload);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static RequestStreamHandler answerNotice(
        ApprovalsWorkflow.Answer<Map<String, Object>, Instant> answer) {
      return new EntryPoint<Map<String, Object>, Instant>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Instant handle(Map<String, Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Instant output) throws IOException {
          out.instant(output);
        }
      };
    }

    static RequestStreamHandler answerReview(ApprovalsWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerSign(ApprovalsWorkflow.Answer<Object, List<Instant>> answer) {
      return new EntryPoint<Object, List<Instant>>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected List<Instant> handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<Instant> output) throws IOException {
          Codecs.writeListOfInstant(out, output);
        }
      };
    }

    static String json(Object payload) {
      PayloadWriter out = new PayloadWriter();
      try {
        payload(out, payload);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void payload(PayloadWriter out, Object payload) throws IOException {
      if (payload != null && payload.getClass() == Approvals.Order.class) {
        Codecs.writeApprovalsOrder(out, (Approvals.Order) payload);
      } else if (payload != null && payload.getClass() == AskInput.class) {
        Codecs.writeAskInput(out, (AskInput) payload);
      } else if (payload != null && payload.getClass() == Approvals.Approval.class) {
        Codecs.writeApprovalsApproval(out, (Approvals.Approval) payload);
      } else if (payload instanceof Collection<?> elements) {
        out.beginArray();
        for (Object element : elements) {
          payload(out, element);
        }
        out.endArray();
      } else {
        out.free(payload);
      }
    }

    static <T> T read(String json, Class<T> type) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      if (type == Approvals.Order.class) {
        return type.cast(Codecs.readApprovalsOrder(in));
      }
      if (type == AskInput.class) {
        return type.cast(Codecs.readAskInput(in));
      }
      if (type == Approvals.Approval.class) {
        return type.cast(Codecs.readApprovalsApproval(in));
      }
      return type.cast(in.free());
    }

    static Approvals.Approval readApprovalsApproval(PayloadReader in) {
      Boolean approved = null;
      String by = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "approved" -> approved = in.skipNull() ? null : in.bool();
          case "by" -> by = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Approvals.Approval(in.required("approved", approved), in.required("by", by));
    }

    static Approvals.Order readApprovalsOrder(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Approvals.Order(in.required("id", id));
    }

    static AskInput readAskInput(PayloadReader in) {
      Approvals.Order order = null;
      String token = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "order" -> order = in.skipNull() ? null : Codecs.readApprovalsOrder(in);
          case "token" -> token = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new AskInput(in.required("order", order), in.required("token", token));
    }

    static List<Object> readListOfObject(PayloadReader in) {
      List<Object> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.free());
      }
      in.endArray();
      return list;
    }

    static List<Object> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfObject(in);
    }

    static void writeApprovalsApproval(PayloadWriter out, Approvals.Approval value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("approved");
      out.bool(value.approved());
      out.name("by");
      out.string(value.by());
      out.endObject();
    }

    static void writeApprovalsOrder(PayloadWriter out, Approvals.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.endObject();
    }

    static void writeAskInput(PayloadWriter out, AskInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("order");
      Codecs.writeApprovalsOrder(out, value.order());
      out.name("token");
      out.string(value.token());
      out.endObject();
    }

    static void writeListOfInstant(PayloadWriter out, List<Instant> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (Instant element : value) {
        out.instant(element);
      }
      out.endArray();
    }
  }
}
