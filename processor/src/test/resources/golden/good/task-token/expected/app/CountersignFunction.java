package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Countersign</code>: {@code Approvals::countersign}.
 */
@GeneratedFrom("app.Approvals")
public class CountersignFunction extends EntryPoint<CountersignInput, Void> {
  private final Approvals workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public CountersignFunction() {
    this(ApprovalsHandlers.shared());
  }

  CountersignFunction(Approvals workflow) {
    this.workflow = workflow;
  }

  @Override
  protected CountersignInput read(PayloadReader in) {
    return ApprovalsCodecs.readCountersignInput(in);
  }

  @Override
  protected Void handle(CountersignInput input, Context context) throws Throwable {
    workflow.countersign(input.level(), input.order(), input.token());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
