package callcenter;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link CallCenter}.
 */
@GeneratedFrom("callcenter.CallCenter")
public final class CallCenterFunctions {
  private CallCenterFunctions() {
  }

  /**
   * The Lambda function of the state <code>Open Case</code>: {@code CallCenter::openCase}.
   */
  public static class OpenCaseFunction extends EntryPoint<OpenCaseInput, OpenCaseOutput> {
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

  /**
   * The Lambda function of the state <code>Work on Case</code>: {@code CallCenter::workOnCase}.
   */
  public static class WorkOnCaseFunction extends EntryPoint<WorkOnCaseInput, WorkOnCaseOutput> {
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

  /**
   * The Lambda function of the state <code>Close Case</code>: {@code CallCenter::closeCase}.
   */
  public static class CloseCaseFunction extends EntryPoint<WorkOnCaseOutput, WorkOnCaseOutput> {
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

  /**
   * The Lambda function of the state <code>Escalate Case</code>: {@code CallCenter::escalateCase}.
   */
  public static class EscalateCaseFunction extends EntryPoint<WorkOnCaseOutput, WorkOnCaseOutput> {
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
}
