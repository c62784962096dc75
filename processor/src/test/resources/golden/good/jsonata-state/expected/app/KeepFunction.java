package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Keep</code>: {@code Mixed::keep}.
 */
@GeneratedFrom("app.Mixed")
public class KeepFunction extends EntryPoint<Object, Void> {
  private final Mixed workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public KeepFunction() {
    this(MixedHandlers.shared());
  }

  KeepFunction(Mixed workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Object read(PayloadReader in) {
    return in.free();
  }

  @Override
  protected Void handle(Object input, Context context) throws Throwable {
    workflow.keep(input);
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
