package callcenter;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Work on Case</code>: {@code CallCenter::workOnCase}.
 */
@GeneratedFrom("callcenter.CallCenter")
public class WorkOnCaseFunction extends EntryPoint<WorkOnCaseInput, WorkOnCaseOutput> {
  private final CallCenter workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public WorkOnCaseFunction() {
    this(CallCenterHandlers.shared());
  }

  WorkOnCaseFunction(CallCenter workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WorkOnCaseInput read(PayloadReader in) {
    return CallCenterCodecs.readWorkOnCaseInput(in);
  }

  @Override
  protected WorkOnCaseOutput handle(WorkOnCaseInput input, Context context) throws Throwable {
    return workflow.workOnCase(input.case_(), input.message());
  }

  @Override
  protected void write(PayloadWriter out, WorkOnCaseOutput output) throws IOException {
    CallCenterCodecs.writeWorkOnCaseOutput(out, output);
  }
}
