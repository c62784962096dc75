package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Four</code>: {@code Scalars::four}.
 */
@GeneratedFrom("app.Scalars")
public class FourFunction extends EntryPoint<Long, Boolean> {
  private final Scalars workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FourFunction() {
    this(ScalarsHandlers.shared());
  }

  FourFunction(Scalars workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Long read(PayloadReader in) {
    return in.int64();
  }

  @Override
  protected Boolean handle(Long input, Context context) throws Throwable {
    return workflow.four(input);
  }

  @Override
  protected void write(PayloadWriter out, Boolean output) throws IOException {
    out.bool(output);
  }
}
