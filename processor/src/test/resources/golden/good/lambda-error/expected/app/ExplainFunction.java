package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.LambdaError;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Explain</code>: {@code Refunds::explain}.
 */
@GeneratedFrom("app.Refunds")
public class ExplainFunction extends EntryPoint<ExplainInput, LambdaError> {
  private final Refunds workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ExplainFunction() {
    this(RefundsHandlers.shared());
  }

  ExplainFunction(Refunds workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ExplainInput read(PayloadReader in) {
    return RefundsCodecs.readExplainInput(in);
  }

  @Override
  protected LambdaError handle(ExplainInput input, Context context) throws Throwable {
    return workflow.explain(input.cause());
  }

  @Override
  protected void write(PayloadWriter out, LambdaError output) throws IOException {
    out.lambdaError(output);
  }
}
