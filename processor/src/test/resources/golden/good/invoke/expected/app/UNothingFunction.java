package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Nothing</code>: {@code Unwrapped::nothing}.
 */
@GeneratedFrom("app.Unwrapped")
public class UNothingFunction extends EntryPoint<Void, Unwrapped.Maybe> {
  private final Unwrapped workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public UNothingFunction() {
    this(UUnwrappedHandlers.shared());
  }

  UNothingFunction(Unwrapped workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Unwrapped.Maybe handle(Void input, Context context) throws Throwable {
    return workflow.nothing();
  }

  @Override
  protected void write(PayloadWriter out, Unwrapped.Maybe output) throws IOException {
    UUnwrappedCodecs.writeUnwrappedMaybe(out, output);
  }
}
