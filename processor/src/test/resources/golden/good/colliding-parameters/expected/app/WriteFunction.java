package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Write</code>: {@code Colliding::write}.
 */
@GeneratedFrom("app.Colliding")
public class WriteFunction extends EntryPoint<WriteInput, String> {
  private final Colliding workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public WriteFunction() {
    this(CollidingHandlers.shared());
  }

  WriteFunction(Colliding workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WriteInput read(PayloadReader in) {
    return CollidingCodecs.readWriteInput(in);
  }

  @Override
  protected String handle(WriteInput input, Context context) throws Throwable {
    return workflow.write(input.out());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
