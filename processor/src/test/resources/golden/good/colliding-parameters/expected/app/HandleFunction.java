package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Handle</code>: {@code Colliding::handle}.
 */
@GeneratedFrom("app.Colliding")
public class HandleFunction extends EntryPoint<HandleInput, String> {
  private final Colliding workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public HandleFunction() {
    this(CollidingHandlers.shared());
  }

  HandleFunction(Colliding workflow) {
    this.workflow = workflow;
  }

  @Override
  protected HandleInput read(PayloadReader in) {
    return CollidingCodecs.readHandleInput(in);
  }

  @Override
  protected String handle(HandleInput input, Context context) throws Throwable {
    return workflow.handle(input.in());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
