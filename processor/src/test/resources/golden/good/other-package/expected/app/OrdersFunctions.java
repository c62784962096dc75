package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import model.Order;

/**
 * The Lambda functions of {@link Orders}.
 */
@GeneratedFrom("app.Orders")
public final class OrdersFunctions {
  private OrdersFunctions() {
  }

  /**
   * The Lambda function of the state <code>First</code>: {@code Orders::first}.
   */
  public static class FirstFunction extends EntryPoint<Order, Orders.Line> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FirstFunction() {
      this(OrdersHandlers.shared());
    }

    FirstFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Order read(PayloadReader in) {
      return Codecs.readOrder(in);
    }

    @Override
    protected Orders.Line handle(Order input, Context context) throws Throwable {
      return workflow.first(input, context);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Line output) throws IOException {
      Codecs.writeOrdersLine(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Orders}.
   */
  static final class Codecs {
    private Codecs() {
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
      if (payload != null && payload.getClass() == Order.class) {
        Codecs.writeOrder(out, (Order) payload);
      } else if (payload != null && payload.getClass() == Order.Line.class) {
        Codecs.writeOrderLine(out, (Order.Line) payload);
      } else if (payload != null && payload.getClass() == Orders.Line.class) {
        Codecs.writeOrdersLine(out, (Orders.Line) payload);
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
      if (type == Order.class) {
        return type.cast(Codecs.readOrder(in));
      }
      if (type == Order.Line.class) {
        return type.cast(Codecs.readOrderLine(in));
      }
      if (type == Orders.Line.class) {
        return type.cast(Codecs.readOrdersLine(in));
      }
      return type.cast(in.free());
    }

    static List<Order.Line> readListOfOrderLine(PayloadReader in) {
      List<Order.Line> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readOrderLine(in));
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
          case "lines" -> lines = in.skipNull() ? null : Codecs.readListOfOrderLine(in);
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

    static Orders.Line readOrdersLine(PayloadReader in) {
      Order.Line other = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "other" -> other = in.skipNull() ? null : Codecs.readOrderLine(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Line(in.required("other", other));
    }

    static void writeListOfOrderLine(PayloadWriter out, List<Order.Line> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (Order.Line element : value) {
        Codecs.writeOrderLine(out, element);
      }
      out.endArray();
    }

    static void writeOrder(PayloadWriter out, Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("lines");
      Codecs.writeListOfOrderLine(out, value.lines());
      out.name("status");
      out.constant(value.status());
      out.endObject();
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
      Codecs.writeOrderLine(out, value.other());
      out.endObject();
    }
  }
}
