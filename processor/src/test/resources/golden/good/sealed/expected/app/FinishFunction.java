package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Finish</code>: {@code Shapes::finish}.
 */
@GeneratedFrom("app.Shapes")
public class FinishFunction extends EntryPoint<FinishInput, Shapes.Circle> {
  private final Shapes workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FinishFunction() {
    this(ShapesHandlers.shared());
  }

  FinishFunction(Shapes workflow) {
    this.workflow = workflow;
  }

  @Override
  protected FinishInput read(PayloadReader in) {
    return ShapesCodecs.readFinishInput(in);
  }

  @Override
  protected Shapes.Circle handle(FinishInput input, Context context) throws Throwable {
    return workflow.finish(input.yes(), input.answer());
  }

  @Override
  protected void write(PayloadWriter out, Shapes.Circle output) throws IOException {
    ShapesCodecs.writeShapesCircle(out, output);
  }
}
