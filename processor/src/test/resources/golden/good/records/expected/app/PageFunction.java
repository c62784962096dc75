package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Page</code>: {@code Orders::page}.
 */
@GeneratedFrom("app.Orders")
public class PageFunction extends EntryPoint<PageInput, Orders.Page<Orders.Line>> {
  private final Orders workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PageFunction() {
    this(OrdersHandlers.shared());
  }

  PageFunction(Orders workflow) {
    this.workflow = workflow;
  }

  @Override
  protected PageInput read(PayloadReader in) {
    return OrdersCodecs.readPageInput(in);
  }

  @Override
  protected Orders.Page<Orders.Line> handle(PageInput input, Context context) throws Throwable {
    return workflow.page(input.lines(), input.nested());
  }

  @Override
  protected void write(PayloadWriter out, Orders.Page<Orders.Line> output) throws IOException {
    OrdersCodecs.writeOrdersPageOfOrdersLine(out, output);
  }
}
