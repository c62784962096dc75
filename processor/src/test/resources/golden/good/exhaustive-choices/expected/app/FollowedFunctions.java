package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The Lambda functions of {@link Followed}.
 */
@GeneratedFrom("app.Followed")
public final class FollowedFunctions {
  private FollowedFunctions() {
  }

  /**
   * The Lambda function of the state <code>Ask</code>: {@code Followed::ask}.
   */
  public static class AskFunction extends EntryPoint<AskInput, Followed.Answer> {
    private final Followed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AskFunction() {
      this(FollowedHandlers.shared());
    }

    AskFunction(Followed workflow) {
      this.workflow = workflow;
    }

    @Override
    protected AskInput read(PayloadReader in) {
      return Codecs.readAskInput(in);
    }

    @Override
    protected Followed.Answer handle(AskInput input, Context context) throws Throwable {
      return workflow.ask(input.id());
    }

    @Override
    protected void write(PayloadWriter out, Followed.Answer output) throws IOException {
      Codecs.writeFollowedAnswer(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Followed}.
   */
  static final class Codecs {
    private Codecs() {
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
      if (payload != null && payload.getClass() == AskInput.class) {
        Codecs.writeAskInput(out, (AskInput) payload);
      } else if (payload != null && payload.getClass() == Followed.Answer.class) {
        Codecs.writeFollowedAnswer(out, (Followed.Answer) payload);
      } else if (payload != null && payload.getClass() == Followed.Order.class) {
        Codecs.writeFollowedOrder(out, (Followed.Order) payload);
      } else if (payload != null && payload.getClass() == FollowedOutput.class) {
        Codecs.writeFollowedOutput(out, (FollowedOutput) payload);
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
      if (type == AskInput.class) {
        return type.cast(Codecs.readAskInput(in));
      }
      if (type == Followed.Answer.class) {
        return type.cast(Codecs.readFollowedAnswer(in));
      }
      if (type == Followed.Order.class) {
        return type.cast(Codecs.readFollowedOrder(in));
      }
      if (type == FollowedOutput.class) {
        return type.cast(Codecs.readFollowedOutput(in));
      }
      return type.cast(in.free());
    }

    static AskInput readAskInput(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new AskInput(in.required("id", id));
    }

    static Followed.Answer readFollowedAnswer(PayloadReader in) {
      Boolean ok = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "ok" -> ok = in.skipNull() ? null : in.bool();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Followed.Answer(in.required("ok", ok));
    }

    static Followed.Order readFollowedOrder(PayloadReader in) {
      String id = null;
      Followed.Tier tier = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "tier" -> tier = in.skipNull() ? null : in.constant(Followed.Tier.values());
          default -> in.skip();
        }
      }
      in.endObject();
      return new Followed.Order(in.required("id", id), in.required("tier", tier));
    }

    static FollowedOutput readFollowedOutput(PayloadReader in) {
      String id = null;
      String tier = null;
      Followed.Answer answer = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "tier" -> tier = in.skipNull() ? null : in.string();
          case "answer" -> answer = in.skipNull() ? null : Codecs.readFollowedAnswer(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new FollowedOutput(in.required("id", id), in.required("tier", tier),
          in.required("answer", answer));
    }

    static void writeAskInput(PayloadWriter out, AskInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.endObject();
    }

    static void writeFollowedAnswer(PayloadWriter out, Followed.Answer value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("ok");
      out.bool(value.ok());
      out.endObject();
    }

    static void writeFollowedOrder(PayloadWriter out, Followed.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("tier");
      out.constant(value.tier());
      out.endObject();
    }

    static void writeFollowedOutput(PayloadWriter out, FollowedOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("tier");
      out.string(value.tier());
      out.name("answer");
      Codecs.writeFollowedAnswer(out, value.answer());
      out.endObject();
    }
  }
}
