package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>cafe</code>: {@code Snake::cafe}.
 */
@GeneratedFrom("app.Snake")
public class SnakeCafeFunction extends EntryPoint<SnakeCafeInput, Void> {
  private final Snake workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SnakeCafeFunction() {
    this(SnakeSnakeHandlers.shared());
  }

  SnakeCafeFunction(Snake workflow) {
    this.workflow = workflow;
  }

  @Override
  protected SnakeCafeInput read(PayloadReader in) {
    return SnakeSnakeCodecs.readSnakeCafeInput(in);
  }

  @Override
  protected Void handle(SnakeCafeInput input, Context context) throws Throwable {
    workflow.cafe(input.straße());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
