package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Compact</code>: {@code Orders::compact}.
 */
@GeneratedFrom("app.Orders")
public class CompactFunction extends EntryPoint<Orders.Empty, Orders.Compact> {
  private final Orders workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public CompactFunction() {
    this(OrdersHandlers.shared());
  }

  CompactFunction(Orders workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Orders.Empty read(PayloadReader in) {
    return OrdersCodecs.readOrdersEmpty(in);
  }

  @Override
  protected Orders.Compact handle(Orders.Empty input, Context context) throws Throwable {
    return workflow.compact(input);
  }

  @Override
  protected void write(PayloadWriter out, Orders.Compact output) throws IOException {
    OrdersCodecs.writeOrdersCompact(out, output);
  }
}
