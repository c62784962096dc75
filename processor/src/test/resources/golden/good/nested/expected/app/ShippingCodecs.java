package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * Reads and writes the payloads of {@link Shipping}.
 */
@GeneratedFrom("app.Shipping")
final class ShippingCodecs {
  private ShippingCodecs() {
  }

  static Shipping.Line readShippingLine(PayloadReader in) {
    String sku = null;
    Integer quantity = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "sku" -> sku = in.skipNull() ? null : in.string();
        case "quantity" -> quantity = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Shipping.Line(in.required("sku", sku), in.required("quantity", quantity));
  }

  static void writeShippingLine(PayloadWriter out, Shipping.Line value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("sku");
    out.string(value.sku());
    out.name("quantity");
    out.int32(value.quantity());
    out.endObject();
  }
}
