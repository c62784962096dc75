package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Take</code>: {@code Paths::take}.
 */
@GeneratedFrom("app.Paths")
public class TakeFunction extends EntryPoint<TakeInput, Paths.Order> {
  private final Paths workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public TakeFunction() {
    this(PathsHandlers.shared());
  }

  TakeFunction(Paths workflow) {
    this.workflow = workflow;
  }

  @Override
  protected TakeInput read(PayloadReader in) {
    return PathsCodecs.readTakeInput(in);
  }

  @Override
  protected Paths.Order handle(TakeInput input, Context context) throws Throwable {
    return workflow.take(input.id());
  }

  @Override
  protected void write(PayloadWriter out, Paths.Order output) throws IOException {
    PathsCodecs.writePathsOrder(out, output);
  }
}
