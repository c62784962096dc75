package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Map;

/**
 * The Lambda function of the state <code>Pair</code>: {@code Orders::pair}.
 */
@GeneratedFrom("app.Orders")
public class PairFunction extends EntryPoint<Orders.Page<Orders.Line>, Orders.Pair<Integer, Map<String, Orders.Line>>> {
  private final Orders workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PairFunction() {
    this(OrdersHandlers.shared());
  }

  PairFunction(Orders workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Orders.Page<Orders.Line> read(PayloadReader in) {
    return OrdersCodecs.readOrdersPageOfOrdersLine(in);
  }

  @Override
  protected Orders.Pair<Integer, Map<String, Orders.Line>> handle(Orders.Page<Orders.Line> input,
      Context context) throws Throwable {
    return workflow.pair(input);
  }

  @Override
  protected void write(PayloadWriter out, Orders.Pair<Integer, Map<String, Orders.Line>> output)
      throws IOException {
    OrdersCodecs.writeOrdersPairOfIntegerAndMapOfStringAndOrdersLine(out, output);
  }
}
