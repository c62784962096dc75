package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Log</code>: {@code Refunds::log}.
 */
@GeneratedFrom("app.Refunds")
public class LogFunction extends EntryPoint<LogInput, Void> {
  private final Refunds workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public LogFunction() {
    this(RefundsHandlers.shared());
  }

  LogFunction(Refunds workflow) {
    this.workflow = workflow;
  }

  @Override
  protected LogInput read(PayloadReader in) {
    return RefundsCodecs.readLogInput(in);
  }

  @Override
  protected Void handle(LogInput input, Context context) throws Throwable {
    workflow.log(input.seat(), input.error());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
