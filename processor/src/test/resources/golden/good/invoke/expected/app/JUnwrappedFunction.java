package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Unwrapped</code>: {@code InvokedInJsonata::unwrapped}.
 */
@GeneratedFrom("app.InvokedInJsonata")
public class JUnwrappedFunction extends EntryPoint<JUnwrappedInput, InvokedInJsonata.Answer> {
  private final InvokedInJsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JUnwrappedFunction() {
    this(JInvokedInJsonataHandlers.shared());
  }

  JUnwrappedFunction(InvokedInJsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JUnwrappedInput read(PayloadReader in) {
    return JInvokedInJsonataCodecs.readJUnwrappedInput(in);
  }

  @Override
  protected InvokedInJsonata.Answer handle(JUnwrappedInput input, Context context) throws
      Throwable {
    return workflow.unwrapped(input.execution(), input.count());
  }

  @Override
  protected void write(PayloadWriter out, InvokedInJsonata.Answer output) throws IOException {
    JInvokedInJsonataCodecs.writeInvokedInJsonataAnswer(out, output);
  }
}
