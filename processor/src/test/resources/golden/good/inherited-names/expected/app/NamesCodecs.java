package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads and writes the payloads of {@link Names}.
 */
@GeneratedFrom("app.Names")
final class NamesCodecs {
  private NamesCodecs() {
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
