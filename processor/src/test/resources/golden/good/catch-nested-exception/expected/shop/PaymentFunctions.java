package shop;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

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
      return PaymentCodecs.readPayInput(in);
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
}
