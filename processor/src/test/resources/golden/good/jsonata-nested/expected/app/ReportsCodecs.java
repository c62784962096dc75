package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Reports}.
 */
@GeneratedFrom("app.Reports")
final class ReportsCodecs {
  private ReportsCodecs() {
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
    if (payload != null && payload.getClass() == OneInput.class) {
      ReportsCodecs.writeOneInput(out, (OneInput) payload);
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
    if (type == OneInput.class) {
      return type.cast(ReportsCodecs.readOneInput(in));
    }
    return type.cast(in.free());
  }

  static OneInput readOneInput(PayloadReader in) {
    Integer a = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "a" -> a = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new OneInput(in.required("a", a));
  }

  static void writeOneInput(PayloadWriter out, OneInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("a");
    out.int32(value.a());
    out.endObject();
  }
}
