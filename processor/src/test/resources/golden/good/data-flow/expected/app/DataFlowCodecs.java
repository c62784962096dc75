package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads and writes the payloads of {@link DataFlow}.
 */
@GeneratedFrom("app.DataFlow")
final class DataFlowCodecs {
  private DataFlowCodecs() {
  }

  static DataFlow.Card readDataFlowCard(PayloadReader in) {
    String number = null;
    String holder = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "number" -> number = in.skipNull() ? null : in.string();
        case "holder" -> holder = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new DataFlow.Card(in.required("number", number), Optional.ofNullable(holder));
  }

  static SettleInput readSettleInput(PayloadReader in) {
    Object order = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "order" -> order = in.skipNull() ? null : in.free();
        default -> in.skip();
      }
    }
    in.endObject();
    return new SettleInput(in.required("order", order));
  }

  static void writeDataFlowPayment(PayloadWriter out, DataFlow.Payment value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.name("status");
    out.string(value.status());
    out.name("cents");
    out.int32(value.cents());
    out.endObject();
  }
}
