package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Ask Approval</code>: {@code Approvals::askApproval}.
 */
@GeneratedFrom("app.Approvals")
public class AskApprovalFunction extends EntryPoint<AskApprovalInput, Void> {
  private final Approvals workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public AskApprovalFunction() {
    this(ApprovalsHandlers.shared());
  }

  AskApprovalFunction(Approvals workflow) {
    this.workflow = workflow;
  }

  @Override
  protected AskApprovalInput read(PayloadReader in) {
    return ApprovalsCodecs.readAskApprovalInput(in);
  }

  @Override
  protected Void handle(AskApprovalInput input, Context context) throws Throwable {
    workflow.askApproval(input.orderId(), input.token(), context);
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
