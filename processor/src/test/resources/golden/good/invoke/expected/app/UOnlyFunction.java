package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Only</code>: {@code Unwrapped::only}.
 */
@GeneratedFrom("app.Unwrapped")
public class UOnlyFunction extends EntryPoint<Void, Unwrapped.Quote> {
  private final Unwrapped workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public UOnlyFunction() {
    this(UUnwrappedHandlers.shared());
  }

  UOnlyFunction(Unwrapped workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Unwrapped.Quote handle(Void input, Context context) throws Throwable {
    return workflow.only();
  }

  @Override
  protected void write(PayloadWriter out, Unwrapped.Quote output) throws IOException {
    UUnwrappedCodecs.writeUnwrappedQuote(out, output);
  }
}
