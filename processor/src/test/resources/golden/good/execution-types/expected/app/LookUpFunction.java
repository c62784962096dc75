package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Look Up</code>: {@code Returned.Payment::lookUp}.
 */
@GeneratedFrom("app.Returned")
public class LookUpFunction extends EntryPoint<LookUpInput, Boolean> {
  private final Returned.Payment workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public LookUpFunction() {
    this(PaymentHandlers.shared());
  }

  LookUpFunction(Returned.Payment workflow) {
    this.workflow = workflow;
  }

  @Override
  protected LookUpInput read(PayloadReader in) {
    return ReturnedCodecs.readLookUpInput(in);
  }

  @Override
  protected Boolean handle(LookUpInput input, Context context) throws Throwable {
    return workflow.lookUp(input.items(), input.customer());
  }

  @Override
  protected void write(PayloadWriter out, Boolean output) throws IOException {
    out.bool(output);
  }
}
