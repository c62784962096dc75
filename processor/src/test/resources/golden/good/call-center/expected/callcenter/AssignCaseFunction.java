package callcenter;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Assign Case</code>: {@code CallCenter::assignCase}.
 */
@GeneratedFrom("callcenter.CallCenter")
public class AssignCaseFunction extends EntryPoint<AssignCaseInput, AssignCaseOutput> {
  private final CallCenter workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public AssignCaseFunction() {
    this(CallCenterHandlers.shared());
  }

  AssignCaseFunction(CallCenter workflow) {
    this.workflow = workflow;
  }

  @Override
  protected AssignCaseInput read(PayloadReader in) {
    return CallCenterCodecs.readAssignCaseInput(in);
  }

  @Override
  protected AssignCaseOutput handle(AssignCaseInput input, Context context) throws Throwable {
    return workflow.assignCase(input.case_(), input.message());
  }

  @Override
  protected void write(PayloadWriter out, AssignCaseOutput output) throws IOException {
    CallCenterCodecs.writeAssignCaseOutput(out, output);
  }
}
