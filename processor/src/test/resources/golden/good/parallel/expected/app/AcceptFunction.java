package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Accept</code>: {@code Orders::accept}.
 */
@GeneratedFrom("app.Orders")
public class AcceptFunction extends EntryPoint<Orders.Order, Orders.Order> {
  private final Orders workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public AcceptFunction() {
    this(OrdersHandlers.shared());
  }

  AcceptFunction(Orders workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Orders.Order read(PayloadReader in) {
    return OrdersCodecs.readOrdersOrder(in);
  }

  @Override
  protected Orders.Order handle(Orders.Order input, Context context) throws Throwable {
    return workflow.accept(input);
  }

  @Override
  protected void write(PayloadWriter out, Orders.Order output) throws IOException {
    OrdersCodecs.writeOrdersOrder(out, output);
  }
}
