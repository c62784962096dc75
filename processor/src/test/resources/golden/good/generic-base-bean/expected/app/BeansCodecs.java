package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * Reads and writes the payloads of {@link Beans}.
 */
@GeneratedFrom("app.Beans")
final class BeansCodecs {
  private BeansCodecs() {
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
