package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Five</code>: {@code Scalars::five}.
 */
@GeneratedFrom("app.Scalars")
public class FiveFunction extends EntryPoint<Boolean, FiveOutput> {
  private final Scalars workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FiveFunction() {
    this(ScalarsHandlers.shared());
  }

  FiveFunction(Scalars workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Boolean read(PayloadReader in) {
    return in.bool();
  }

  @Override
  protected FiveOutput handle(Boolean input, Context context) throws Throwable {
    return workflow.five(input);
  }

  @Override
  protected void write(PayloadWriter out, FiveOutput output) throws IOException {
    ScalarsCodecs.writeFiveOutput(out, output);
  }
}
