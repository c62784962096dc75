package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Tree</code>: {@code Orders::tree}.
 */
@GeneratedFrom("app.Orders")
public class TreeFunction extends EntryPoint<TreeInput, Orders.Tree> {
  private final Orders workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public TreeFunction() {
    this(OrdersHandlers.shared());
  }

  TreeFunction(Orders workflow) {
    this.workflow = workflow;
  }

  @Override
  protected TreeInput read(PayloadReader in) {
    return OrdersCodecs.readTreeInput(in);
  }

  @Override
  protected Orders.Tree handle(TreeInput input, Context context) throws Throwable {
    return workflow.tree(input.pair());
  }

  @Override
  protected void write(PayloadWriter out, Orders.Tree output) throws IOException {
    OrdersCodecs.writeOrdersTree(out, output);
  }
}
