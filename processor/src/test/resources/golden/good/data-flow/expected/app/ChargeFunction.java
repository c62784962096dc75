package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Charge</code>: {@code DataFlow::charge}.
 */
@GeneratedFrom("app.DataFlow")
public class ChargeFunction extends EntryPoint<DataFlow.Card, DataFlow.Payment> {
  private final DataFlow workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ChargeFunction() {
    this(DataFlowHandlers.shared());
  }

  ChargeFunction(DataFlow workflow) {
    this.workflow = workflow;
  }

  @Override
  protected DataFlow.Card read(PayloadReader in) {
    return DataFlowCodecs.readDataFlowCard(in);
  }

  @Override
  protected DataFlow.Payment handle(DataFlow.Card input, Context context) throws Throwable {
    return workflow.charge(input);
  }

  @Override
  protected void write(PayloadWriter out, DataFlow.Payment output) throws IOException {
    DataFlowCodecs.writeDataFlowPayment(out, output);
  }
}
