package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Unwrapped</code>: {@code AnsweredInJsonata::unwrapped}.
 */
@GeneratedFrom("app.AnsweredInJsonata")
public class JUnwrappedFunction extends EntryPoint<Void, AnsweredInJsonata.Quote> {
  private final AnsweredInJsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JUnwrappedFunction() {
    this(JAnsweredInJsonataHandlers.shared());
  }

  JUnwrappedFunction(AnsweredInJsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected AnsweredInJsonata.Quote handle(Void input, Context context) throws Throwable {
    return workflow.unwrapped();
  }

  @Override
  protected void write(PayloadWriter out, AnsweredInJsonata.Quote output) throws IOException {
    JAnsweredInJsonataCodecs.writeAnsweredInJsonataQuote(out, output);
  }
}
