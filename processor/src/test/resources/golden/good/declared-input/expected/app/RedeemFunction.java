package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Redeem</code>: {@code Orders::redeem}.
 */
@GeneratedFrom("app.Orders")
public class RedeemFunction extends EntryPoint<RedeemInput, Orders.Order> {
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
