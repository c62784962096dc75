package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Nothing</code>: {@code Invoked::nothing}.
 */
@GeneratedFrom("app.Invoked")
public class NothingFunction extends EntryPoint<Void, Void> {
  private final Invoked workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public NothingFunction() {
    this(InvokedHandlers.shared());
  }

  NothingFunction(Invoked workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.nothing();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
