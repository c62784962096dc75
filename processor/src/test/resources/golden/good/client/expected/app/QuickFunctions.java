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
 * The Lambda functions of {@link Quick}.
 */
@GeneratedFrom("app.Quick")
public final class QuickFunctions {
  private QuickFunctions() {
  }

  /**
   * The Lambda function of the state <code>Twice</code>: {@code Quick::twice}.
   */
  public static class TwiceFunction extends EntryPoint<TwiceInput, Integer> {
    private final Quick workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TwiceFunction() {
      this(QuickHandlers.shared());
    }

    TwiceFunction(Quick workflow) {
      this.workflow = workflow;
    }

    @Override
    protected TwiceInput read(PayloadReader in) {
      return Codecs.readTwiceInput(in);
    }

    @Override
    protected Integer handle(TwiceInput input, Context context) throws Throwable {
      return workflow.twice(input.value());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Quick}.
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
      if (payload != null && payload.getClass() == TwiceInput.class) {
        Codecs.writeTwiceInput(out, (TwiceInput) payload);
      } else if (payload != null && payload.getClass() == QuickInput.class) {
        Codecs.writeQuickInput(out, (QuickInput) payload);
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
      if (type == TwiceInput.class) {
        return type.cast(Codecs.readTwiceInput(in));
      }
      if (type == QuickInput.class) {
        return type.cast(Codecs.readQuickInput(in));
      }
      return type.cast(in.free());
    }

    static Integer readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return in.int32();
    }

    static QuickInput readQuickInput(PayloadReader in) {
      Integer value = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "value" -> value = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new QuickInput(in.required("value", value));
    }

    static TwiceInput readTwiceInput(PayloadReader in) {
      Integer value = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "value" -> value = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new TwiceInput(in.required("value", value));
    }

    static void writeQuickInput(PayloadWriter out, QuickInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("value");
      out.int32(value.value());
      out.endObject();
    }

    static void writeTwiceInput(PayloadWriter out, TwiceInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("value");
      out.int32(value.value());
      out.endObject();
    }
  }
}
