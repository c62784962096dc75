package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads and writes the payloads of {@link Jsonata}.
 */
@GeneratedFrom("app.Jsonata")
final class JsonataCodecs {
  private JsonataCodecs() {
  }

  static AskInput readAskInput(PayloadReader in) {
    Object order = null;
    Object literal = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Order" -> order = in.skipNull() ? null : in.free();
        case "Literal" -> literal = in.skipNull() ? null : in.free();
        default -> in.skip();
      }
    }
    in.endObject();
    return new AskInput(in.required("Order", order), in.required("Literal", literal));
  }

  static ChargeInput readChargeInput(PayloadReader in) {
    String key = null;
    String currency = null;
    Integer cents = null;
    String holder = null;
    String coupon = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Key" -> key = in.skipNull() ? null : in.string();
        case "Currency" -> currency = in.skipNull() ? null : in.string();
        case "Cents" -> cents = in.skipNull() ? null : in.int32();
        case "card-\"holder\"" -> holder = in.skipNull() ? null : in.string();
        case "Coupon" -> coupon = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ChargeInput(in.required("Key", key), in.required("Currency", currency),
        in.required("Cents", cents), in.required("card-\"holder\"", holder),
        Optional.ofNullable(coupon));
  }

  static NoteInput readNoteInput(PayloadReader in) {
    String message = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Message" -> message = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new NoteInput(in.required("Message", message));
  }

  static TypedInput readTypedInput(PayloadReader in) {
    Object all = null;
    String state = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "All" -> all = in.skipNull() ? null : in.free();
        case "State" -> state = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new TypedInput(in.required("All", all), in.required("State", state));
  }

  static void writeJsonataPayment(PayloadWriter out, Jsonata.Payment value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Id");
    out.string(value.id());
    out.name("Status");
    out.constant(value.status());
    out.name("Cents");
    out.int32(value.cents());
    out.name("Rate");
    out.float64(value.rate());
    out.name("Late");
    out.bool(value.late());
    out.name("At");
    out.instant(value.at());
    out.name("Extra");
    out.free(value.extra());
    out.endObject();
  }
}
