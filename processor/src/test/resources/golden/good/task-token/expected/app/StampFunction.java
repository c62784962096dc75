package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Stamp</code>: {@code Approvals::stamp}.
 */
@GeneratedFrom("app.Approvals")
public class StampFunction extends EntryPoint<StampInput, Void> {
  private final Approvals workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public StampFunction() {
    this(ApprovalsHandlers.shared());
  }

  StampFunction(Approvals workflow) {
    this.workflow = workflow;
  }

  @Override
  protected StampInput read(PayloadReader in) {
    return ApprovalsCodecs.readStampInput(in);
  }

  @Override
  protected Void handle(StampInput input, Context context) throws Throwable {
    workflow.stamp(input.token());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
