package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Read</code>: {@code AnsweredInJsonata::read}.
 */
@GeneratedFrom("app.AnsweredInJsonata")
public class JReadFunction extends EntryPoint<JReadInput, AnsweredInJsonata.Quote> {
  private final AnsweredInJsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JReadFunction() {
    this(JAnsweredInJsonataHandlers.shared());
  }

  JReadFunction(AnsweredInJsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JReadInput read(PayloadReader in) {
    return JAnsweredInJsonataCodecs.readJReadInput(in);
  }

  @Override
  protected AnsweredInJsonata.Quote handle(JReadInput input, Context context) throws Throwable {
    return workflow.read(input.cents());
  }

  @Override
  protected void write(PayloadWriter out, AnsweredInJsonata.Quote output) throws IOException {
    JAnsweredInJsonataCodecs.writeAnsweredInJsonataQuote(out, output);
  }
}
