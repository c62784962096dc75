package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Read</code>: {@code Colliding::read}.
 */
@GeneratedFrom("app.Colliding")
public class ReadFunction extends EntryPoint<ReadInput, String> {
  private final Colliding workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ReadFunction() {
    this(CollidingHandlers.shared());
  }

  ReadFunction(Colliding workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ReadInput read(PayloadReader in) {
    return CollidingCodecs.readReadInput(in);
  }

  @Override
  protected String handle(ReadInput input, Context context) throws Throwable {
    return workflow.read(input.context());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
