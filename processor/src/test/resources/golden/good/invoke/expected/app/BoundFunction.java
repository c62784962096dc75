package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Bound</code>: {@code Invoked::bound}.
 */
@GeneratedFrom("app.Invoked")
public class BoundFunction extends EntryPoint<BoundInput, String> {
  private final Invoked workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public BoundFunction() {
    this(InvokedHandlers.shared());
  }

  BoundFunction(Invoked workflow) {
    this.workflow = workflow;
  }

  @Override
  protected BoundInput read(PayloadReader in) {
    return InvokedCodecs.readBoundInput(in);
  }

  @Override
  protected String handle(BoundInput input, Context context) throws Throwable {
    return workflow.bound(input.execution(), input.id());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
