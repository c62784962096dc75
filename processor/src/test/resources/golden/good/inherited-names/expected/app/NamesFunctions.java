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
 * The Lambda functions of {@link Names}.
 */
@GeneratedFrom("app.Names")
public final class NamesFunctions {
  private NamesFunctions() {
  }

  /**
   * The Lambda function of the state <code>Count</code>: {@code Names::count}.
   */
  public static class CountFunction extends EntryPoint<Map<String, Integer>, Map<String, Integer>> {
    private final Names workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountFunction() {
      this(NamesHandlers.shared());
    }

    CountFunction(Names workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Map<String, Integer> read(PayloadReader in) {
      return Codecs.readMapOfStringAndInteger(in);
    }

    @Override
    protected Map<String, Integer> handle(Map<String, Integer> input, Context context) throws
        Throwable {
      return workflow.count(input);
    }

    @Override
    protected void write(PayloadWriter out, Map<String, Integer> output) throws IOException {
      Codecs.writeMapOfStringAndInteger(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Names}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static String inputJson(Map<String, Integer> payload) {
      PayloadWriter out = new PayloadWriter();
      try {
        Codecs.writeMapOfStringAndInteger(out, payload);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
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
      if (payload instanceof Collection<?> elements) {
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
      return type.cast(in.free());
    }

    static Map<String, Integer> readMapOfStringAndInteger(PayloadReader in) {
      Map<String, Integer> map = new LinkedHashMap<>();
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        map.put(name, in.int32());
      }
      in.endObject();
      return map;
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

    static void writeMapOfStringAndInteger(PayloadWriter out, Map<String, Integer> value) throws
        IOException {
      out.required(value);
      out.beginObject();
      for (Map.Entry<String, ? extends Integer> entry : value.entrySet()) {
        out.name(entry.getKey());
        out.int32(out.required(entry.getValue()));
      }
      out.endObject();
    }
  }
}
