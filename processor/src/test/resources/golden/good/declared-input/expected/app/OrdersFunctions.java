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
import java.util.Optional;

/**
 * The Lambda functions of {@link Orders}.
 */
@GeneratedFrom("app.Orders")
public final class OrdersFunctions {
  private OrdersFunctions() {
  }

  /**
   * The Lambda function of the state <code>Redeem</code>: {@code Orders::redeem}.
   */
  public static class RedeemFunction extends EntryPoint<RedeemInput, Orders.Order> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public RedeemFunction() {
      this(OrdersHandlers.shared());
    }

    RedeemFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected RedeemInput read(PayloadReader in) {
      return Codecs.readRedeemInput(in);
    }

    @Override
    protected Orders.Order handle(RedeemInput input, Context context) throws Throwable {
      return workflow.redeem(input.id(), input.cents(), input.coupon(), input.skus());
    }

    @Override
    protected void write(PayloadWriter out, Orders.Order output) throws IOException {
      Codecs.writeOrdersOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Pay</code>: {@code Orders::pay}.
   */
  public static class PayFunction extends EntryPoint<PayInput, String> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PayFunction() {
      this(OrdersHandlers.shared());
    }

    PayFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PayInput read(PayloadReader in) {
      return Codecs.readPayInput(in);
    }

    @Override
    protected String handle(PayInput input, Context context) throws Throwable {
      return workflow.pay(input.id(), input.count());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
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
      if (payload != null && payload.getClass() == RedeemInput.class) {
        Codecs.writeRedeemInput(out, (RedeemInput) payload);
      } else if (payload != null && payload.getClass() == Orders.Order.class) {
        Codecs.writeOrdersOrder(out, (Orders.Order) payload);
      } else if (payload != null && payload.getClass() == PayInput.class) {
        Codecs.writePayInput(out, (PayInput) payload);
      } else if (payload != null && payload.getClass() == OrdersOutput.class) {
        Codecs.writeOrdersOutput(out, (OrdersOutput) payload);
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
      if (type == RedeemInput.class) {
        return type.cast(Codecs.readRedeemInput(in));
      }
      if (type == Orders.Order.class) {
        return type.cast(Codecs.readOrdersOrder(in));
      }
      if (type == PayInput.class) {
        return type.cast(Codecs.readPayInput(in));
      }
      if (type == OrdersOutput.class) {
        return type.cast(Codecs.readOrdersOutput(in));
      }
      return type.cast(in.free());
    }

    static List<String> readListOfString(PayloadReader in) {
      List<String> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.string());
      }
      in.endArray();
      return list;
    }

    static Orders.Order readOrdersOrder(PayloadReader in) {
      String id = null;
      Long cents = null;
      String coupon = null;
      List<String> skus = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "cents" -> cents = in.skipNull() ? null : in.int64();
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          case "skus" -> skus = in.skipNull() ? null : Codecs.readListOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Order(in.required("id", id), in.required("cents", cents),
          Optional.ofNullable(coupon), in.required("skus", skus));
    }

    static OrdersOutput readOrdersOutput(PayloadReader in) {
      String id = null;
      Long cents = null;
      List<String> skus = null;
      String coupon = null;
      String receipt = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "cents" -> cents = in.skipNull() ? null : in.int64();
          case "skus" -> skus = in.skipNull() ? null : Codecs.readListOfString(in);
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          case "receipt" -> receipt = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new OrdersOutput(in.required("id", id), in.required("cents", cents),
          in.required("skus", skus), Optional.ofNullable(coupon), in.required("receipt", receipt));
    }

    static PayInput readPayInput(PayloadReader in) {
      String id = null;
      Integer count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "count" -> count = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new PayInput(in.required("id", id), in.required("count", count));
    }

    static RedeemInput readRedeemInput(PayloadReader in) {
      String id = null;
      Long cents = null;
      String coupon = null;
      List<String> skus = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "cents" -> cents = in.skipNull() ? null : in.int64();
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          case "skus" -> skus = in.skipNull() ? null : Codecs.readListOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new RedeemInput(in.required("id", id), in.required("cents", cents),
          in.required("coupon", coupon), in.required("skus", skus));
    }

    static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writeOrdersOrder(PayloadWriter out, Orders.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("cents");
      out.int64(value.cents());
      if (out.required(value.coupon()).isPresent()) {
        out.name("coupon");
        out.string(value.coupon().get());
      }
      out.name("skus");
      Codecs.writeListOfString(out, value.skus());
      out.endObject();
    }

    static void writeOrdersOutput(PayloadWriter out, OrdersOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("cents");
      out.int64(value.cents());
      out.name("skus");
      Codecs.writeListOfString(out, value.skus());
      if (out.required(value.coupon()).isPresent()) {
        out.name("coupon");
        out.string(value.coupon().get());
      }
      out.name("receipt");
      out.string(value.receipt());
      out.endObject();
    }

    static void writePayInput(PayloadWriter out, PayInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("count");
      out.int32(value.count());
      out.endObject();
    }

    static void writeRedeemInput(PayloadWriter out, RedeemInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("cents");
      out.int64(value.cents());
      out.name("coupon");
      out.string(value.coupon());
      out.name("skus");
      Codecs.writeListOfString(out, value.skus());
      out.endObject();
    }
  }
}
