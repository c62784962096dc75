package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Beans}.
 */
@GeneratedFrom("app.Beans")
final class BeansCodecs {
  private BeansCodecs() {
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
    if (payload != null && payload.getClass() == Beans.Child.class) {
      BeansCodecs.writeBeansChild(out, (Beans.Child) payload);
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
    if (type == Beans.Child.class) {
      return type.cast(BeansCodecs.readBeansChild(in));
    }
    return type.cast(in.free());
  }

  static Beans.Child readBeansChild(PayloadReader in) {
    Integer count = null;
    String item = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "count" -> count = in.skipNull() ? null : in.int32();
        case "the-item" -> item = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    Beans.Child bean = new Beans.Child();
    bean.setCount(in.required("count", count));
    bean.setItem(in.required("the-item", item));
    return bean;
  }

  static void writeBeansChild(PayloadWriter out, Beans.Child value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("count");
    out.int32(value.getCount());
    out.name("the-item");
    out.string(value.getItem());
    out.endObject();
  }
}
