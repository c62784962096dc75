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
import java.util.Collection;

/**
 * The Lambda functions of {@link Approvals}.
 */
@GeneratedFrom("app.Approvals")
public final class ApprovalsFunctions {
  private ApprovalsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Ask Approval</code>: {@code Approvals::askApproval}.
   */
  public static class AskApprovalFunction extends EntryPoint<AskApprovalInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AskApprovalFunction() {
      this(ApprovalsHandlers.shared());
    }

    AskApprovalFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected AskApprovalInput read(PayloadReader in) {
      return Codecs.readAskApprovalInput(in);
    }

    @Override
    protected Void handle(AskApprovalInput input, Context context) throws Throwable {
      workflow.askApproval(input.orderId(), input.token(), context);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Sign</code>: {@code Approvals::sign}.
   */
  public static class SignFunction extends EntryPoint<SignInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SignFunction() {
      this(ApprovalsHandlers.shared());
    }

    SignFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SignInput read(PayloadReader in) {
      return Codecs.readSignInput(in);
    }

    @Override
    protected Void handle(SignInput input, Context context) throws Throwable {
      workflow.sign(input.token(), input.order(), input.execution());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Countersign</code>: {@code Approvals::countersign}.
   */
  public static class CountersignFunction extends EntryPoint<CountersignInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountersignFunction() {
      this(ApprovalsHandlers.shared());
    }

    CountersignFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CountersignInput read(PayloadReader in) {
      return Codecs.readCountersignInput(in);
    }

    @Override
    protected Void handle(CountersignInput input, Context context) throws Throwable {
      workflow.countersign(input.level(), input.order(), input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Archive</code>: {@code Approvals::archive}.
   */
  public static class ArchiveFunction extends EntryPoint<ArchiveInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ArchiveFunction() {
      this(ApprovalsHandlers.shared());
    }

    ArchiveFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ArchiveInput read(PayloadReader in) {
      return Codecs.readArchiveInput(in);
    }

    @Override
    protected Void handle(ArchiveInput input, Context context) throws Throwable {
      workflow.archive(input.shelf(), input.receipt());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Stamp</code>: {@code Approvals::stamp}.
   */
  public static class StampFunction extends EntryPoint<StampInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public StampFunction() {
      this(ApprovalsHandlers.shared());
    }

    StampFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected StampInput read(PayloadReader in) {
      return Codecs.readStampInput(in);
    }

    @Override
    protected Void handle(StampInput input, Context context) throws Throwable {
      workflow.stamp(input.token());
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

    static RequestStreamHandler answerArchiveAnswer(
        ApprovalsWorkflow.Answer<ArchiveInput, Object> answer) {
      return new EntryPoint<ArchiveInput, Object>() {
        @Override
        protected ArchiveInput read(PayloadReader in) {
          return Codecs.readArchiveInput(in);
        }

        @Override
        protected Object handle(ArchiveInput input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerAskApprovalAnswer(
        ApprovalsWorkflow.Answer<AskApprovalInput, Approvals.Approval> answer) {
      return new EntryPoint<AskApprovalInput, Approvals.Approval>() {
        @Override
        protected AskApprovalInput read(PayloadReader in) {
          return Codecs.readAskApprovalInput(in);
        }

        @Override
        protected Approvals.Approval handle(AskApprovalInput input, Context context) throws
            Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Approvals.Approval output) throws IOException {
          Codecs.writeApprovalsApproval(out, output);
        }
      };
    }

    static RequestStreamHandler answerCountersignAnswer(
        ApprovalsWorkflow.Answer<CountersignInput, Approvals.Approval> answer) {
      return new EntryPoint<CountersignInput, Approvals.Approval>() {
        @Override
        protected CountersignInput read(PayloadReader in) {
          return Codecs.readCountersignInput(in);
        }

        @Override
        protected Approvals.Approval handle(CountersignInput input, Context context) throws
            Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Approvals.Approval output) throws IOException {
          Codecs.writeApprovalsApproval(out, output);
        }
      };
    }

    static RequestStreamHandler answerSignAnswer(
        ApprovalsWorkflow.Answer<SignInput, Integer> answer) {
      return new EntryPoint<SignInput, Integer>() {
        @Override
        protected SignInput read(PayloadReader in) {
          return Codecs.readSignInput(in);
        }

        @Override
        protected Integer handle(SignInput input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Integer output) throws IOException {
          out.int32(output);
        }
      };
    }

    static RequestStreamHandler answerStampAnswer(
        ApprovalsWorkflow.Answer<StampInput, Object> answer) {
      return new EntryPoint<StampInput, Object>() {
        @Override
        protected StampInput read(PayloadReader in) {
          return Codecs.readStampInput(in);
        }

        @Override
        protected Object handle(StampInput input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
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
      if (payload != null && payload.getClass() == AskApprovalInput.class) {
        Codecs.writeAskApprovalInput(out, (AskApprovalInput) payload);
      } else if (payload != null && payload.getClass() == Approvals.Approval.class) {
        Codecs.writeApprovalsApproval(out, (Approvals.Approval) payload);
      } else if (payload != null && payload.getClass() == Approvals.Order.class) {
        Codecs.writeApprovalsOrder(out, (Approvals.Order) payload);
      } else if (payload != null && payload.getClass() == SignInput.class) {
        Codecs.writeSignInput(out, (SignInput) payload);
      } else if (payload != null && payload.getClass() == CountersignInput.class) {
        Codecs.writeCountersignInput(out, (CountersignInput) payload);
      } else if (payload != null && payload.getClass() == ArchiveInput.class) {
        Codecs.writeArchiveInput(out, (ArchiveInput) payload);
      } else if (payload != null && payload.getClass() == StampInput.class) {
        Codecs.writeStampInput(out, (StampInput) payload);
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
      if (type == AskApprovalInput.class) {
        return type.cast(Codecs.readAskApprovalInput(in));
      }
      if (type == Approvals.Approval.class) {
        return type.cast(Codecs.readApprovalsApproval(in));
      }
      if (type == Approvals.Order.class) {
        return type.cast(Codecs.readApprovalsOrder(in));
      }
      if (type == SignInput.class) {
        return type.cast(Codecs.readSignInput(in));
      }
      if (type == CountersignInput.class) {
        return type.cast(Codecs.readCountersignInput(in));
      }
      if (type == ArchiveInput.class) {
        return type.cast(Codecs.readArchiveInput(in));
      }
      if (type == StampInput.class) {
        return type.cast(Codecs.readStampInput(in));
      }
      return type.cast(in.free());
    }

    static Approvals.Approval readApprovalsApproval(PayloadReader in) {
      Boolean approved = null;
      Instant at = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Approved" -> approved = in.skipNull() ? null : in.bool();
          case "At" -> at = in.skipNull() ? null : in.instant();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Approvals.Approval(in.required("Approved", approved), in.required("At", at));
    }

    static Approvals.Order readApprovalsOrder(PayloadReader in) {
      String id = null;
      Integer total = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Id" -> id = in.skipNull() ? null : in.string();
          case "Total" -> total = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Approvals.Order(in.required("Id", id), in.required("Total", total));
    }

    static ArchiveInput readArchiveInput(PayloadReader in) {
      String shelf = null;
      String receipt = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Shelf" -> shelf = in.skipNull() ? null : in.string();
          case "Receipt" -> receipt = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ArchiveInput(in.required("Shelf", shelf), in.required("Receipt", receipt));
    }

    static AskApprovalInput readAskApprovalInput(PayloadReader in) {
      String orderId = null;
      String token = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "OrderId" -> orderId = in.skipNull() ? null : in.string();
          case "Token" -> token = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new AskApprovalInput(in.required("OrderId", orderId), in.required("Token", token));
    }

    static CountersignInput readCountersignInput(PayloadReader in) {
      Integer level = null;
      Approvals.Order order = null;
      String token = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Level" -> level = in.skipNull() ? null : in.int32();
          case "Order" -> order = in.skipNull() ? null : Codecs.readApprovalsOrder(in);
          case "Token" -> token = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new CountersignInput(in.required("Level", level), in.required("Order", order),
          in.required("Token", token));
    }

    static SignInput readSignInput(PayloadReader in) {
      String token = null;
      Approvals.Order order = null;
      String execution = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Token" -> token = in.skipNull() ? null : in.string();
          case "Order" -> order = in.skipNull() ? null : Codecs.readApprovalsOrder(in);
          case "Execution" -> execution = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new SignInput(in.required("Token", token), in.required("Order", order),
          in.required("Execution", execution));
    }

    static StampInput readStampInput(PayloadReader in) {
      String token = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Token" -> token = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new StampInput(in.required("Token", token));
    }

    static void writeApprovalsApproval(PayloadWriter out, Approvals.Approval value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("Approved");
      out.bool(value.approved());
      out.name("At");
      out.instant(value.at());
      out.endObject();
    }

    static void writeApprovalsOrder(PayloadWriter out, Approvals.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Id");
      out.string(value.id());
      out.name("Total");
      out.int32(value.total());
      out.endObject();
    }

    static void writeArchiveInput(PayloadWriter out, ArchiveInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Shelf");
      out.string(value.shelf());
      out.name("Receipt");
      out.string(value.receipt());
      out.endObject();
    }

    static void writeAskApprovalInput(PayloadWriter out, AskApprovalInput value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("OrderId");
      out.string(value.orderId());
      out.name("Token");
      out.string(value.token());
      out.endObject();
    }

    static void writeCountersignInput(PayloadWriter out, CountersignInput value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("Level");
      out.int32(value.level());
      out.name("Order");
      Codecs.writeApprovalsOrder(out, value.order());
      out.name("Token");
      out.string(value.token());
      out.endObject();
    }

    static void writeSignInput(PayloadWriter out, SignInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Token");
      out.string(value.token());
      out.name("Order");
      Codecs.writeApprovalsOrder(out, value.order());
      out.name("Execution");
      out.string(value.execution());
      out.endObject();
    }

    static void writeStampInput(PayloadWriter out, StampInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Token");
      out.string(value.token());
      out.endObject();
    }
  }
}
