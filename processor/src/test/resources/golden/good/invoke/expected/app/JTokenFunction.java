package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Token</code>: {@code InvokedInJsonata::token}.
 */
@GeneratedFrom("app.InvokedInJsonata")
public class JTokenFunction extends EntryPoint<JTokenInput, Void> {
  private final InvokedInJsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JTokenFunction() {
    this(JInvokedInJsonataHandlers.shared());
  }

  JTokenFunction(InvokedInJsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JTokenInput read(PayloadReader in) {
    return JInvokedInJsonataCodecs.readJTokenInput(in);
  }

  @Override
  protected Void handle(JTokenInput input, Context context) throws Throwable {
    workflow.token(input.token(), input.all());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
