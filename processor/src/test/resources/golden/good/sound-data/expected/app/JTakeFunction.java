package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Take</code>: {@code Expressions::take}.
 */
@GeneratedFrom("app.Expressions")
public class JTakeFunction extends EntryPoint<JTakeInput, Expressions.Order> {
  private final Expressions workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JTakeFunction() {
    this(JExpressionsHandlers.shared());
  }

  JTakeFunction(Expressions workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JTakeInput read(PayloadReader in) {
    return JExpressionsCodecs.readJTakeInput(in);
  }

  @Override
  protected Expressions.Order handle(JTakeInput input, Context context) throws Throwable {
    return workflow.take(input.id());
  }

  @Override
  protected void write(PayloadWriter out, Expressions.Order output) throws IOException {
    JExpressionsCodecs.writeExpressionsOrder(out, output);
  }
}
