package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Told</code>: {@code AnsweredInJsonata::told}.
 */
@GeneratedFrom("app.AnsweredInJsonata")
public class JToldFunction extends EntryPoint<Void, Void> {
  private final AnsweredInJsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JToldFunction() {
    this(JAnsweredInJsonataHandlers.shared());
  }

  JToldFunction(AnsweredInJsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.told();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
