package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Judge</code>: {@code Shapes::judge}.
 */
@GeneratedFrom("app.Shapes")
public class JudgeFunction extends EntryPoint<Shapes.Shape, Shapes.Answer> {
  private final Shapes workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JudgeFunction() {
    this(ShapesHandlers.shared());
  }

  JudgeFunction(Shapes workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Shapes.Shape read(PayloadReader in) {
    return ShapesCodecs.readShapesShape(in);
  }

  @Override
  protected Shapes.Answer handle(Shapes.Shape input, Context context) throws Throwable {
    return workflow.judge(input);
  }

  @Override
  protected void write(PayloadWriter out, Shapes.Answer output) throws IOException {
    ShapesCodecs.writeShapesAnswer(out, output);
  }
}
