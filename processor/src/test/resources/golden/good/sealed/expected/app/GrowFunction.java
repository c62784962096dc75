package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Grow</code>: {@code Shapes::grow}.
 */
@GeneratedFrom("app.Shapes")
public class GrowFunction extends EntryPoint<Shapes.Shape, Shapes.Shape> {
  private final Shapes workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public GrowFunction() {
    this(ShapesHandlers.shared());
  }

  GrowFunction(Shapes workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Shapes.Shape read(PayloadReader in) {
    return ShapesCodecs.readShapesShape(in);
  }

  @Override
  protected Shapes.Shape handle(Shapes.Shape input, Context context) throws Throwable {
    return workflow.grow(input);
  }

  @Override
  protected void write(PayloadWriter out, Shapes.Shape output) throws IOException {
    ShapesCodecs.writeShapesShape(out, output);
  }
}
