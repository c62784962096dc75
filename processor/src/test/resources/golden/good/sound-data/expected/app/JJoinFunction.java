package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Join</code>: {@code Expressions::join}.
 */
@GeneratedFrom("app.Expressions")
public class JJoinFunction extends EntryPoint<JJoinInput, String> {
  private final Expressions workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JJoinFunction() {
    this(JExpressionsHandlers.shared());
  }

  JJoinFunction(Expressions workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JJoinInput read(PayloadReader in) {
    return JExpressionsCodecs.readJJoinInput(in);
  }

  @Override
  protected String handle(JJoinInput input, Context context) throws Throwable {
    return workflow.join(input.percent(), input.many());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
