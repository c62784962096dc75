package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Plain}.
 */
@GeneratedFrom("app.Plain")
final class PlainCodecs {
  private PlainCodecs() {
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
    if (payload != null && payload.getClass() == ThirdInput.class) {
      PlainCodecs.writeThirdInput(out, (ThirdInput) payload);
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
    if (type == ThirdInput.class) {
      return type.cast(PlainCodecs.readThirdInput(in));
    }
    return type.cast(in.free());
  }

  static ThirdInput readThirdInput(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ThirdInput(in.required("name", name));
  }

  static void writeThirdInput(PayloadWriter out, ThirdInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("name");
    out.string(value.name());
    out.endObject();
  }
}
