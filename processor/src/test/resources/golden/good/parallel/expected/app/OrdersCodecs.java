package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes the payloads of {@link Orders}.
 */
@GeneratedFrom("app.Orders")
final class OrdersCodecs {
  private OrdersCodecs() {
  }

  static List<Orders.Order> readListOfOrdersOrder(PayloadReader in) {
    List<Orders.Order> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(OrdersCodecs.readOrdersOrder(in));
    }
    in.endArray();
    return list;
  }

  static Orders.Order readOrdersOrder(PayloadReader in) {
    String id = null;
    Integer cents = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Id" -> id = in.skipNull() ? null : in.string();
        case "Cents" -> cents = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Orders.Order(in.required("Id", id), in.required("Cents", cents));
  }

  static PayInput readPayInput(PayloadReader in) {
    Integer cents = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Cents" -> cents = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new PayInput(in.required("Cents", cents));
  }

  static ScoreInput readScoreInput(PayloadReader in) {
    String id = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Id" -> id = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ScoreInput(in.required("Id", id));
  }

  static void writeConcludeOutput(PayloadWriter out, ConcludeOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("count");
    out.int32(value.count());
    out.endObject();
  }

  static void writeOrdersOrder(PayloadWriter out, Orders.Order value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Id");
    out.string(value.id());
    out.name("Cents");
    out.int32(value.cents());
    out.endObject();
  }

  static void writeScoreOutput(PayloadWriter out, ScoreOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Id");
    out.string(value.id());
    out.name("Score");
    out.int32(value.score());
    out.endObject();
  }
}
