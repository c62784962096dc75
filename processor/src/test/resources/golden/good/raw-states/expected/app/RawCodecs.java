package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads and writes the payloads of {@link Raw}.
 */
@GeneratedFrom("app.Raw")
final class RawCodecs {
  private RawCodecs() {
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
      RawCodecs.writeCountInput(out, (CountInput) payload);
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
      return type.cast(RawCodecs.readCountInput(in));
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
    return RawCodecs.readMapOfStringAndObject(in);
  }

  static void writeCountInput(PayloadWriter out, CountInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("n");
    out.int32(value.n());
    out.endObject();
  }
}
