package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Fifth</code>: {@code Plain::fifth}.
 */
@GeneratedFrom("app.Plain")
public class FifthFunction extends EntryPoint<Void, Void> {
  private final Plain workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FifthFunction() {
    this(PlainHandlers.shared());
  }

  FifthFunction(Plain workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.fifth();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
