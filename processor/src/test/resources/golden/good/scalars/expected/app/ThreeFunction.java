package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Three</code>: {@code Scalars::three}.
 */
@GeneratedFrom("app.Scalars")
public class ThreeFunction extends EntryPoint<Character, Long> {
  private final Scalars workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ThreeFunction() {
    this(ScalarsHandlers.shared());
  }

  ThreeFunction(Scalars workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Character read(PayloadReader in) {
    return in.character();
  }

  @Override
  protected Long handle(Character input, Context context) throws Throwable {
    return workflow.three(input);
  }

  @Override
  protected void write(PayloadWriter out, Long output) throws IOException {
    out.int64(out.required(output));
  }
}
