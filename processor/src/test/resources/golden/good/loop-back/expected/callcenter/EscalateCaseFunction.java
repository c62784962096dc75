package callcenter;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Escalate Case</code>: {@code CallCenter::escalateCase}.
 */
@GeneratedFrom("callcenter.CallCenter")
public class EscalateCaseFunction extends EntryPoint<WorkOnCaseOutput, WorkOnCaseOutput> {
  private final CallCenter workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public EscalateCaseFunction() {
    this(CallCenterHandlers.shared());
  }

  EscalateCaseFunction(CallCenter workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WorkOnCaseOutput read(PayloadReader in) {
    return CallCenterCodecs.readWorkOnCaseOutput(in);
  }

  @Override
  protected WorkOnCaseOutput handle(WorkOnCaseOutput input, Context context) throws Throwable {
    return workflow.escalateCase(input);
  }

  @Override
  protected void write(PayloadWriter out, WorkOnCaseOutput output) throws IOException {
    CallCenterCodecs.writeWorkOnCaseOutput(out, output);
  }
}
