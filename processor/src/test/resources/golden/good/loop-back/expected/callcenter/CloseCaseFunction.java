package callcenter;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Close Case</code>: {@code CallCenter::closeCase}.
 */
@GeneratedFrom("callcenter.CallCenter")
public class CloseCaseFunction extends EntryPoint<WorkOnCaseOutput, WorkOnCaseOutput> {
  private final CallCenter workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public CloseCaseFunction() {
    this(CallCenterHandlers.shared());
  }

  CloseCaseFunction(CallCenter workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WorkOnCaseOutput read(PayloadReader in) {
    return CallCenterCodecs.readWorkOnCaseOutput(in);
  }

  @Override
  protected WorkOnCaseOutput handle(WorkOnCaseOutput input, Context context) throws Throwable {
    return workflow.closeCase(input);
  }

  @Override
  protected void write(PayloadWriter out, WorkOnCaseOutput output) throws IOException {
    CallCenterCodecs.writeWorkOnCaseOutput(out, output);
  }
}
