package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Open</code>: {@code Constants::open}.
 */
@GeneratedFrom("app.Constants")
public class OpenFunction extends EntryPoint<Void, Integer> {
  private final Constants workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public OpenFunction() {
    this(ConstantsHandlers.shared());
  }

  OpenFunction(Constants workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Integer handle(Void input, Context context) throws Throwable {
    return workflow.open();
  }

  @Override
  protected void write(PayloadWriter out, Integer output) throws IOException {
    out.int32(output);
  }
}
