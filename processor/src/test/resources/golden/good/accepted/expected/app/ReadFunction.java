package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Read</code>: {@code Doubtful.Branch1::read}.
 */
@GeneratedFrom("app.Doubtful")
public class ReadFunction extends EntryPoint<Void, Void> {
  private final Doubtful.Branch1 workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ReadFunction() {
    this(Branch1Handlers.shared());
  }

  ReadFunction(Doubtful.Branch1 workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.read();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
