package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Targets}.
 */
@GeneratedFrom("app.Targets")
final class TargetsCodecs {
  private TargetsCodecs() {
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
    if (payload != null && payload.getClass() == Targets.Order.class) {
      TargetsCodecs.writeTargetsOrder(out, (Targets.Order) payload);
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
    if (type == Targets.Order.class) {
      return type.cast(TargetsCodecs.readTargetsOrder(in));
    }
    return type.cast(in.free());
  }

  static Targets.Order readTargetsOrder(PayloadReader in) {
    Integer total = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "total" -> total = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Targets.Order(in.required("total", total));
  }

  static void writeTargetsOrder(PayloadWriter out, Targets.Order value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("total");
    out.int32(value.total());
    out.endObject();
  }
}
