package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Kept</code>: {@code InvokedInJsonata::kept}.
 */
@GeneratedFrom("app.InvokedInJsonata")
public class JKeptFunction extends EntryPoint<Void, Void> {
  private final InvokedInJsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JKeptFunction() {
    this(JInvokedInJsonataHandlers.shared());
  }

  JKeptFunction(InvokedInJsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.kept();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
