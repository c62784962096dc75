package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Empty</code>: {@code Orders::empty}.
 */
@GeneratedFrom("app.Orders")
public class EmptyFunction extends EntryPoint<Orders.Tree, Orders.Empty> {
  private final Orders workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public EmptyFunction() {
    this(OrdersHandlers.shared());
  }

  EmptyFunction(Orders workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Orders.Tree read(PayloadReader in) {
    return OrdersCodecs.readOrdersTree(in);
  }

  @Override
  protected Orders.Empty handle(Orders.Tree input, Context context) throws Throwable {
    return workflow.empty(input);
  }

  @Override
  protected void write(PayloadWriter out, Orders.Empty output) throws IOException {
    OrdersCodecs.writeOrdersEmpty(out, output);
  }
}
