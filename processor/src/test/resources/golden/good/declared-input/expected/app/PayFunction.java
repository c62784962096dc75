package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Pay</code>: {@code Orders::pay}.
 */
@GeneratedFrom("app.Orders")
public class PayFunction extends EntryPoint<PayInput, String> {
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
