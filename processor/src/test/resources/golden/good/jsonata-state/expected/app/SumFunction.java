package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Sum</code>: {@code Mixed::sum}.
 */
@GeneratedFrom("app.Mixed")
public class SumFunction extends EntryPoint<SumInput, Mixed.Total> {
  private final Mixed workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SumFunction() {
    this(MixedHandlers.shared());
  }

  SumFunction(Mixed workflow) {
    this.workflow = workflow;
  }

  @Override
  protected SumInput read(PayloadReader in) {
    return MixedCodecs.readSumInput(in);
  }

  @Override
  protected Mixed.Total handle(SumInput input, Context context) throws Throwable {
    return workflow.sum(input.cents());
  }

  @Override
  protected void write(PayloadWriter out, Mixed.Total output) throws IOException {
    MixedCodecs.writeMixedTotal(out, output);
  }
}
