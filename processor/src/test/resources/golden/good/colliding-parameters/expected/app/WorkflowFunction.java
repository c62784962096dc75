package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Workflow</code>: {@code Colliding::workflow}.
 */
@GeneratedFrom("app.Colliding")
public class WorkflowFunction extends EntryPoint<WorkflowInput, Colliding.Names> {
  private final Colliding workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public WorkflowFunction() {
    this(CollidingHandlers.shared());
  }

  WorkflowFunction(Colliding workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WorkflowInput read(PayloadReader in) {
    return CollidingCodecs.readWorkflowInput(in);
  }

  @Override
  protected Colliding.Names handle(WorkflowInput input, Context context) throws Throwable {
    return workflow.workflow(input.in(), input.out(), input.value(), input.bean(), input.input(), input.output(), input.context(), input.workflow(), input.answer(), input.functions(), input.list(), input.map(), input.name(), input.array(), input.element(), input.entry(), input.each(), input.i(), input.e());
  }

  @Override
  protected void write(PayloadWriter out, Colliding.Names output) throws IOException {
    CollidingCodecs.writeCollidingNames(out, output);
  }
}
