package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Fourth</code>: {@code Plain::fourth}.
 */
@GeneratedFrom("app.Plain")
public class FourthFunction extends EntryPoint<String, Integer> {
  private final Plain workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FourthFunction() {
    this(PlainHandlers.shared());
  }

  FourthFunction(Plain workflow) {
    this.workflow = workflow;
  }

  @Override
  protected String read(PayloadReader in) {
    return in.string();
  }

  @Override
  protected Integer handle(String input, Context context) throws Throwable {
    return workflow.fourth(input, context);
  }

  @Override
  protected void write(PayloadWriter out, Integer output) throws IOException {
    out.int32(output);
  }
}
