package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import model.Order;

/**
 * Reads and writes the payloads of {@link Orders}.
 */
@GeneratedFrom("app.Orders")
final class OrdersCodecs {
  private OrdersCodecs() {
  }

  static List<Order.Line> readListOfOrderLine(PayloadReader in) {
    List<Order.Line> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(OrdersCodecs.readOrderLine(in));
    }
    in.endArray();
    return list;
  }

  static Order readOrder(PayloadReader in) {
    String id = null;
    List<Order.Line> lines = null;
    Order.Status status = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        case "lines" -> lines = in.skipNull() ? null : OrdersCodecs.readListOfOrderLine(in);
        case "status" -> status = in.skipNull() ? null : in.constant(Order.Status.values());
        default -> in.skip();
      }
    }
    in.endObject();
    return new Order(in.required("id", id), in.required("lines", lines),
        in.required("status", status));
  }

  static Order.Line readOrderLine(PayloadReader in) {
    String sku = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "sku" -> sku = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Order.Line(in.required("sku", sku));
  }

  static void writeOrderLine(PayloadWriter out, Order.Line value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("sku");
    out.string(value.sku());
    out.endObject();
  }

  static void writeOrdersLine(PayloadWriter out, Orders.Line value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("other");
    OrdersCodecs.writeOrderLine(out, value.other());
    out.endObject();
  }
}
