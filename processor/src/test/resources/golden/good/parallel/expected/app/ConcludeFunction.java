package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda function of the state <code>Conclude</code>: {@code Orders::conclude}.
 */
@GeneratedFrom("app.Orders")
public class ConcludeFunction extends EntryPoint<List<Orders.Order>, ConcludeOutput> {
  private final Orders workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ConcludeFunction() {
    this(OrdersHandlers.shared());
  }

  ConcludeFunction(Orders workflow) {
    this.workflow = workflow;
  }

  @Override
  protected List<Orders.Order> read(PayloadReader in) {
    return OrdersCodecs.readListOfOrdersOrder(in);
  }

  @Override
  protected ConcludeOutput handle(List<Orders.Order> input, Context context) throws Throwable {
    return workflow.conclude(input);
  }

  @Override
  protected void write(PayloadWriter out, ConcludeOutput output) throws IOException {
    OrdersCodecs.writeConcludeOutput(out, output);
  }
}
