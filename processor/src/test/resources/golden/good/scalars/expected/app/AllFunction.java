package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>All</code>: {@code Scalars::all}.
 */
@GeneratedFrom("app.Scalars")
public class AllFunction extends EntryPoint<Scalars.All, Scalars.All> {
  private final Scalars workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public AllFunction() {
    this(ScalarsHandlers.shared());
  }

  AllFunction(Scalars workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Scalars.All read(PayloadReader in) {
    return ScalarsCodecs.readScalarsAll(in);
  }

  @Override
  protected Scalars.All handle(Scalars.All input, Context context) throws Throwable {
    return workflow.all(input);
  }

  @Override
  protected void write(PayloadWriter out, Scalars.All output) throws IOException {
    ScalarsCodecs.writeScalarsAll(out, output);
  }
}
