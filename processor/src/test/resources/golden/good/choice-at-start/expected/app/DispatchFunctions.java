package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The Lambda functions of {@link Dispatch}.
 */
@GeneratedFrom("app.Dispatch")
public final class DispatchFunctions {
  private DispatchFunctions() {
  }

  /**
   * The Lambda function of the state <code>Packed</code>: {@code Dispatch::packed}.
   */
  public static class PackedFunction extends EntryPoint<Dispatch.Order, Void> {
    private final Dispatch workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PackedFunction() {
      this(DispatchHandlers.shared());
    }

    PackedFunction(Dispatch workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Dispatch.Order read(PayloadReader in) {
      return Codecs.readDispatchOrder(in);
    }

    @Override
    protected Void handle(Dispatch.Order input, Context context) throws Throwable {
      workflow.packed(input);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Dispatch}.
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
      if (payload instanceof Dispatch.Payment) {
        Codecs.writeDispatchPayment(out, (Dispatch.Payment) payload);
      } else if (payload != null && payload.getClass() == Dispatch.Order.class) {
        Codecs.writeDispatchOrder(out, (Dispatch.Order) payload);
      } else if (payload != null && payload.getClass() == Dispatch.Card.class) {
        Codecs.writeDispatchCard(out, (Dispatch.Card) payload);
      } else if (payload != null && payload.getClass() == Dispatch.Cash.class) {
        Codecs.writeDispatchCash(out, (Dispatch.Cash) payload);
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
      if (type == Dispatch.Payment.class) {
        return type.cast(Codecs.readDispatchPayment(in));
      }
      if (type == Dispatch.Order.class) {
        return type.cast(Codecs.readDispatchOrder(in));
      }
      if (type == Dispatch.Card.class) {
        return type.cast(Codecs.readDispatchCard(in));
      }
      if (type == Dispatch.Cash.class) {
        return type.cast(Codecs.readDispatchCash(in));
      }
      return type.cast(in.free());
    }

    static Dispatch.Card readDispatchCard(PayloadReader in) {
      String number = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "number" -> number = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Dispatch.Card(in.required("number", number));
    }

    static Dispatch.Cash readDispatchCash(PayloadReader in) {
      in.beginObject();
      while (in.hasNext()) {
        in.nextName();
        in.skip();
      }
      in.endObject();
      return new Dispatch.Cash();
    }

    static Dispatch.Order readDispatchOrder(PayloadReader in) {
      String id = null;
      Dispatch.Size size = null;
      Boolean gift = null;
      Dispatch.Payment payment = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "size" -> size = in.skipNull() ? null : in.constant(Dispatch.Size.values());
          case "gift" -> gift = in.skipNull() ? null : in.bool();
          case "payment" -> payment = in.skipNull() ? null : Codecs.readDispatchPayment(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Dispatch.Order(in.required("id", id), in.required("size", size),
          in.required("gift", gift), in.required("payment", payment));
    }

    static Dispatch.Payment readDispatchPayment(PayloadReader in) {
      switch (in.discriminator("type")) {
        case "Card":
          return Codecs.readDispatchCard(in);
        case "Cash":
          return Codecs.readDispatchCash(in);
        default:
          throw in.unknownDiscriminator("type", "Card", "Cash");
      }
    }

    static void writeDispatchCard(PayloadWriter out, Dispatch.Card value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("number");
      out.string(value.number());
      out.endObject();
    }

    static void writeDispatchCash(PayloadWriter out, Dispatch.Cash value) throws IOException {
      out.required(value);
      out.beginObject();
      out.endObject();
    }

    static void writeDispatchOrder(PayloadWriter out, Dispatch.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("size");
      out.constant(value.size());
      out.name("gift");
      out.bool(value.gift());
      out.name("payment");
      Codecs.writeDispatchPayment(out, value.payment());
      out.endObject();
    }

    static void writeDispatchPayment(PayloadWriter out, Dispatch.Payment value) throws IOException {
      out.required(value);
      out.beginObject();
      if (value instanceof Dispatch.Card each) {
        out.name("type");
        out.string("Card");
        out.name("number");
        out.string(each.number());
      } else if (value instanceof Dispatch.Cash each) {
        out.name("type");
        out.string("Cash");
      }
      out.endObject();
    }
  }
}
