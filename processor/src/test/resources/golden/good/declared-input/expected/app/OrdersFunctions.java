package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

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
      return OrdersCodecs.readRedeemInput(in);
    }

    @Override
    protected Orders.Order handle(RedeemInput input, Context context) throws Throwable {
      return workflow.redeem(input.id(), input.cents(), input.coupon(), input.skus());
    }

    @Override
    protected void write(PayloadWriter out, Orders.Order output) throws IOException {
      OrdersCodecs.writeOrdersOrder(out, output);
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
      return OrdersCodecs.readPayInput(in);
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
}
