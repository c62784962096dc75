package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Token</code>: {@code Unwrapped::token}.
 */
@GeneratedFrom("app.Unwrapped")
public class UTokenFunction extends EntryPoint<UTokenInput, Void> {
  private final Unwrapped workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public UTokenFunction() {
    this(UUnwrappedHandlers.shared());
  }

  UTokenFunction(Unwrapped workflow) {
    this.workflow = workflow;
  }

  @Override
  protected UTokenInput read(PayloadReader in) {
    return UUnwrappedCodecs.readUTokenInput(in);
  }

  @Override
  protected Void handle(UTokenInput input, Context context) throws Throwable {
    workflow.token(input.token());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
