package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Shapes}.
 */
@GeneratedFrom("app.Shapes")
public final class ShapesFunctions {
  private ShapesFunctions() {
  }

  /**
   * The Lambda function of the state <code>Grow</code>: {@code Shapes::grow}.
   */
  public static class GrowFunction extends EntryPoint<Shapes.Shape, Shapes.Shape> {
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

  /**
   * The Lambda function of the state <code>Judge</code>: {@code Shapes::judge}.
   */
  public static class JudgeFunction extends EntryPoint<Shapes.Shape, Shapes.Answer> {
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

  /**
   * The Lambda function of the state <code>Finish</code>: {@code Shapes::finish}.
   */
  public static class FinishFunction extends EntryPoint<FinishInput, Shapes.Circle> {
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
}
