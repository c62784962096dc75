package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Approvals}.
 */
@GeneratedFrom("app.Approvals")
public final class ApprovalsFunctions {
  private ApprovalsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Ask</code>: {@code Approvals::ask}.
   */
  public static class AskFunction extends EntryPoint<AskInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AskFunction() {
      this(ApprovalsHandlers.shared());
    }

    AskFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected AskInput read(PayloadReader in) {
      return ApprovalsCodecs.readAskInput(in);
    }

    @Override
    protected Void handle(AskInput input, Context context) throws Throwable {
      workflow.ask(input.order(), input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
