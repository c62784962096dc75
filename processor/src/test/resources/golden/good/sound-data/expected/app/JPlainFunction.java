package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Plain</code>: {@code Expressions.Pack::plain}.
 */
@GeneratedFrom("app.Expressions")
public class JPlainFunction extends EntryPoint<JPlainInput, String> {
  private final Expressions.Pack workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JPlainFunction() {
    this(JPackHandlers.shared());
  }

  JPlainFunction(Expressions.Pack workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JPlainInput read(PayloadReader in) {
    return JExpressionsCodecs.readJPlainInput(in);
  }

  @Override
  protected String handle(JPlainInput input, Context context) throws Throwable {
    return workflow.plain(input.count(), input.sku());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
