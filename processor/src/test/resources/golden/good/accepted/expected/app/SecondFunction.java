package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Second</code>: {@code Doubtful::second}.
 */
@GeneratedFrom("app.Doubtful")
public class SecondFunction extends EntryPoint<Integer, Integer> {
  private final Doubtful workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SecondFunction() {
    this(DoubtfulHandlers.shared());
  }

  SecondFunction(Doubtful workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Integer read(PayloadReader in) {
    return in.int32();
  }

  @Override
  protected Integer handle(Integer input, Context context) throws Throwable {
    return workflow.second(input);
  }

  @Override
  protected void write(PayloadWriter out, Integer output) throws IOException {
    out.int32(output);
  }
}
