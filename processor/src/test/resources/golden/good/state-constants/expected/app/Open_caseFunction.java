package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Open Case</code>: {@code Constants::open_case}.
 */
@GeneratedFrom("app.Constants")
public class Open_caseFunction extends EntryPoint<Void, Void> {
  private final Constants workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public Open_caseFunction() {
    this(ConstantsHandlers.shared());
  }

  Open_caseFunction(Constants workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.open_case();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
