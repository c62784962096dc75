package shop;

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
 * The Lambda functions of {@link Payment}.
 */
@GeneratedFrom("shop.Payment")
public final class PaymentFunctions {
  private PaymentFunctions() {
  }

  /**
   * The Lambda function of the state <code>Pay</code>: {@code Payment::pay}.
   */
  public static class PayFunction extends EntryPoint<PayInput, String> {
    private final Payment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PayFunction() {
      this(PaymentHandlers.shared());
    }

    PayFunction(Payment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PayInput read(PayloadReader in) {
      return Codecs.readPayInput(in);
    }

    @Override
    protected String handle(PayInput input, Context context) throws Throwable {
      return workflow.pay(input.card());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Ship</code>: {@code Payment::ship}.
   */
  public static class ShipFunction extends EntryPoint<Void, Integer> {
    private final Payment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ShipFunction() {
      this(PaymentHandlers.shared());
    }

    ShipFunction(Payment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Integer handle(Void input, Context context) throws Throwable {
      return workflow.ship();
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Payment}.
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
      if (payload != null && payload.getClass() == PayInput.class) {
        Codecs.writePayInput(out, (PayInput) payload);
      } else if (payload != null && payload.getClass() == PaymentInput.class) {
        Codecs.writePaymentInput(out, (PaymentInput) payload);
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
        return type.cast(Codecs.readPayInput(in));
      }
      if (type == PaymentInput.class) {
        return type.cast(Codecs.readPaymentInput(in));
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
}
