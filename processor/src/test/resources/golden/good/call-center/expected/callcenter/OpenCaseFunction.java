package callcenter;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Open Case</code>: {@code CallCenter::openCase}.
 */
@GeneratedFrom("callcenter.CallCenter")
public class OpenCaseFunction extends EntryPoint<OpenCaseInput, OpenCaseOutput> {
  private final CallCenter workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public OpenCaseFunction() {
    this(CallCenterHandlers.shared());
  }

  OpenCaseFunction(CallCenter workflow) {
    this.workflow = workflow;
  }

  @Override
  protected OpenCaseInput read(PayloadReader in) {
    return CallCenterCodecs.readOpenCaseInput(in);
  }

  @Override
  protected OpenCaseOutput handle(OpenCaseInput input, Context context) throws Throwable {
    return workflow.openCase(input.caseId());
  }

  @Override
  protected void write(PayloadWriter out, OpenCaseOutput output) throws IOException {
    CallCenterCodecs.writeOpenCaseOutput(out, output);
  }
}
