package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
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
      return OrdersCodecs.readOrder(in);
    }

    @Override
    protected Orders.Line handle(Order input, Context context) throws Throwable {
      return workflow.first(input, context);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Line output) throws IOException {
      OrdersCodecs.writeOrdersLine(out, output);
    }
  }
}
