package shop;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Payment}.
 */
@GeneratedFrom("shop.Payment")
final class PaymentCodecs {
  private PaymentCodecs() {
  }

  static PayInput readPayInput(PayloadReader in) {
    String card = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "card" -> card = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new PayInput(in.required("card", card));
  }
}
