package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Join</code>: {@code Paths::join}.
 */
@GeneratedFrom("app.Paths")
public class JoinFunction extends EntryPoint<JoinInput, String> {
  private final Paths workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JoinFunction() {
    this(PathsHandlers.shared());
  }

  JoinFunction(Paths workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JoinInput read(PayloadReader in) {
    return PathsCodecs.readJoinInput(in);
  }

  @Override
  protected String handle(JoinInput input, Context context) throws Throwable {
    return workflow.join(input.percent(), input.many());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
