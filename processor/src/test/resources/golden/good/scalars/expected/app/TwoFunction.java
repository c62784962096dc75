package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Two</code>: {@code Scalars::two}.
 */
@GeneratedFrom("app.Scalars")
public class TwoFunction extends EntryPoint<Integer, Character> {
  private final Scalars workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public TwoFunction() {
    this(ScalarsHandlers.shared());
  }

  TwoFunction(Scalars workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Integer read(PayloadReader in) {
    return in.int32();
  }

  @Override
  protected Character handle(Integer input, Context context) throws Throwable {
    return workflow.two(input);
  }

  @Override
  protected void write(PayloadWriter out, Character output) throws IOException {
    out.character(output);
  }
}
