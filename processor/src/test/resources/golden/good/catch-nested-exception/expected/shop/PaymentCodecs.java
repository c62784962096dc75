package shop;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Payment}.
 */
@GeneratedFrom("shop.Payment")
final class PaymentCodecs {
  private PaymentCodecs() {
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
    if (payload != null && payload.getClass() == PayInput.class) {
      PaymentCodecs.writePayInput(out, (PayInput) payload);
    } else if (payload != null && payload.getClass() == PaymentInput.class) {
      PaymentCodecs.writePaymentInput(out, (PaymentInput) payload);
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
    if (type == PayInput.class) {
      return type.cast(PaymentCodecs.readPayInput(in));
    }
    if (type == PaymentInput.class) {
      return type.cast(PaymentCodecs.readPaymentInput(in));
    }
    return type.cast(in.free());
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

  static PaymentInput readPaymentInput(PayloadReader in) {
    String card = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "card" -> card = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new PaymentInput(in.required("card", card));
  }

  static void writePayInput(PayloadWriter out, PayInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("card");
    out.string(value.card());
    out.endObject();
  }

  static void writePaymentInput(PayloadWriter out, PaymentInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("card");
    out.string(value.card());
    out.endObject();
  }
}
