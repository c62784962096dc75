package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Second</code>: {@code Beans::second}.
 */
@GeneratedFrom("app.Beans")
public class SecondFunction extends EntryPoint<Void, Void> {
  private final Beans workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SecondFunction() {
    this(BeansHandlers.shared());
  }

  SecondFunction(Beans workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.second();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
