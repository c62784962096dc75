package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * Reads and writes the payloads of {@link Jackson}.
 */
@GeneratedFrom("app.Jackson")
final class JacksonCodecs {
  private JacksonCodecs() {
  }

  static Jackson.Order readJacksonOrder(PayloadReader in) {
    String id = null;
    Integer total = null;
    String plain = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "order_id" -> id = in.skipNull() ? null : in.string();
        case "the total" -> total = in.skipNull() ? null : in.int32();
        case "Plain" -> plain = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Jackson.Order(in.required("order_id", id), in.required("the total", total),
        in.required("Plain", plain));
  }

  static void writeJacksonBean(PayloadWriter out, Jackson.Bean value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("years");
    out.int32(value.getAge());
    out.name("first-name");
    out.string(value.getName());
    out.endObject();
  }
}
