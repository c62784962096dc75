package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Log</code>: {@code DataFlow::log}.
 */
@GeneratedFrom("app.DataFlow")
public class LogFunction extends EntryPoint<Void, Void> {
  private final DataFlow workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public LogFunction() {
    this(DataFlowHandlers.shared());
  }

  LogFunction(DataFlow workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.log();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
