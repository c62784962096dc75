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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Lambda functions of {@link Raw}.
 */
@GeneratedFrom("app.Raw")
public final class RawFunctions {
  private RawFunctions() {
  }

  /**
   * The Lambda function of the state <code>Count</code>: {@code Raw::count}.
   */
  public static class CountFunction extends EntryPoint<CountInput, Integer> {
    private final Raw workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountFunction() {
      this(RawHandlers.shared());
    }

    CountFunction(Raw workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CountInput read(PayloadReader in) {
      return Codecs.readCountInput(in);
    }

    @Override
    protected Integer handle(CountInput input, Context context) throws Throwable {
      return workflow.count(input.n());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Raw}.
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
      if (payload != null && payload.getClass() == CountInput.class) {
        Codecs.writeCountInput(out, (CountInput) payload);
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
      if (type == CountInput.class) {
        return type.cast(Codecs.readCountInput(in));
      }
      return type.cast(in.free());
    }

    static CountInput readCountInput(PayloadReader in) {
      Integer n = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "n" -> n = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new CountInput(in.required("n", n));
    }

    static Map<String, Object> readMapOfStringAndObject(PayloadReader in) {
      Map<String, Object> map = new LinkedHashMap<>();
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        map.put(name, in.free());
      }
      in.endObject();
      return map;
    }

    static Map<String, Object> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readMapOfStringAndObject(in);
    }

    static void writeCountInput(PayloadWriter out, CountInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("n");
      out.int32(value.n());
      out.endObject();
    }
  }
}
