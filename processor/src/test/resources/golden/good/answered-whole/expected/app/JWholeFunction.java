package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Whole</code>: {@code AnsweredInJsonata::whole}.
 */
@GeneratedFrom("app.AnsweredInJsonata")
public class JWholeFunction extends EntryPoint<JWholeInput, AnsweredInJsonata.Quote> {
  private final AnsweredInJsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JWholeFunction() {
    this(JAnsweredInJsonataHandlers.shared());
  }

  JWholeFunction(AnsweredInJsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JWholeInput read(PayloadReader in) {
    return JAnsweredInJsonataCodecs.readJWholeInput(in);
  }

  @Override
  protected AnsweredInJsonata.Quote handle(JWholeInput input, Context context) throws Throwable {
    return workflow.whole(input.before());
  }

  @Override
  protected void write(PayloadWriter out, AnsweredInJsonata.Quote output) throws IOException {
    JAnsweredInJsonataCodecs.writeAnsweredInJsonataQuote(out, output);
  }
}
