package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Answered</code>: {@code Colliding::answered}.
 */
@GeneratedFrom("app.Colliding")
public class AnsweredFunction extends EntryPoint<Colliding.Names, AnsweredOutput> {
  private final Colliding workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public AnsweredFunction() {
    this(CollidingHandlers.shared());
  }

  AnsweredFunction(Colliding workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Colliding.Names read(PayloadReader in) {
    return CollidingCodecs.readCollidingNames(in);
  }

  @Override
  protected AnsweredOutput handle(Colliding.Names input, Context context) throws Throwable {
    return workflow.answered(input);
  }

  @Override
  protected void write(PayloadWriter out, AnsweredOutput output) throws IOException {
    CollidingCodecs.writeAnsweredOutput(out, output);
  }
}
