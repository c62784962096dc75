package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Sign</code>: {@code Approvals::sign}.
 */
@GeneratedFrom("app.Approvals")
public class SignFunction extends EntryPoint<SignInput, Void> {
  private final Approvals workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SignFunction() {
    this(ApprovalsHandlers.shared());
  }

  SignFunction(Approvals workflow) {
    this.workflow = workflow;
  }

  @Override
  protected SignInput read(PayloadReader in) {
    return ApprovalsCodecs.readSignInput(in);
  }

  @Override
  protected Void handle(SignInput input, Context context) throws Throwable {
    workflow.sign(input.token(), input.order(), input.execution());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
