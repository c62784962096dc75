package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Functions</code>: {@code Colliding::functions}.
 */
@GeneratedFrom("app.Colliding")
public class FunctionsFunction extends EntryPoint<Colliding.Bean, Colliding.Case> {
  private final Colliding workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FunctionsFunction() {
    this(CollidingHandlers.shared());
  }

  FunctionsFunction(Colliding workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Colliding.Bean read(PayloadReader in) {
    return CollidingCodecs.readCollidingBean(in);
  }

  @Override
  protected Colliding.Case handle(Colliding.Bean input, Context context) throws Throwable {
    return workflow.functions(input);
  }

  @Override
  protected void write(PayloadWriter out, Colliding.Case output) throws IOException {
    CollidingCodecs.writeCollidingCase(out, output);
  }
}
