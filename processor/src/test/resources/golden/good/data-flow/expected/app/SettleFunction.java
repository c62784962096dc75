package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Settle</code>: {@code DataFlow::settle}.
 */
@GeneratedFrom("app.DataFlow")
public class SettleFunction extends EntryPoint<SettleInput, DataFlow.Payment> {
  private final DataFlow workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SettleFunction() {
    this(DataFlowHandlers.shared());
  }

  SettleFunction(DataFlow workflow) {
    this.workflow = workflow;
  }

  @Override
  protected SettleInput read(PayloadReader in) {
    return DataFlowCodecs.readSettleInput(in);
  }

  @Override
  protected DataFlow.Payment handle(SettleInput input, Context context) throws Throwable {
    return workflow.settle(input.order());
  }

  @Override
  protected void write(PayloadWriter out, DataFlow.Payment output) throws IOException {
    DataFlowCodecs.writeDataFlowPayment(out, output);
  }
}
