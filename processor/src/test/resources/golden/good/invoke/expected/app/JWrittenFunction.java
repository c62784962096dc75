package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Written</code>: {@code InvokedInJsonata::written}.
 */
@GeneratedFrom("app.InvokedInJsonata")
public class JWrittenFunction extends EntryPoint<JWrittenInput, InvokedInJsonata.Answer> {
  private final InvokedInJsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JWrittenFunction() {
    this(JInvokedInJsonataHandlers.shared());
  }

  JWrittenFunction(InvokedInJsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JWrittenInput read(PayloadReader in) {
    return JInvokedInJsonataCodecs.readJWrittenInput(in);
  }

  @Override
  protected InvokedInJsonata.Answer handle(JWrittenInput input, Context context) throws Throwable {
    return workflow.written(input.question());
  }

  @Override
  protected void write(PayloadWriter out, InvokedInJsonata.Answer output) throws IOException {
    JInvokedInJsonataCodecs.writeInvokedInJsonataAnswer(out, output);
  }
}
