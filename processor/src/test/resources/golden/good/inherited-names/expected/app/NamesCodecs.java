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
 * Reads and writes the payloads of {@link Names}.
 */
@GeneratedFrom("app.Names")
final class NamesCodecs {
  private NamesCodecs() {
  }

  static String inputJson(Map<String, Integer> payload) {
    PayloadWriter out = new PayloadWriter();
    try {
      NamesCodecs.writeMapOfStringAndInteger(out, payload);
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
    return NamesCodecs.readMapOfStringAndObject(in);
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
