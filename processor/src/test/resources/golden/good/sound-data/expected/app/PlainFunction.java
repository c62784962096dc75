package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Plain</code>: {@code Paths.Pack::plain}.
 */
@GeneratedFrom("app.Paths")
public class PlainFunction extends EntryPoint<PlainInput, String> {
  private final Paths.Pack workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PlainFunction() {
    this(PackHandlers.shared());
  }

  PlainFunction(Paths.Pack workflow) {
    this.workflow = workflow;
  }

  @Override
  protected PlainInput read(PayloadReader in) {
    return PathsCodecs.readPlainInput(in);
  }

  @Override
  protected String handle(PlainInput input, Context context) throws Throwable {
    return workflow.plain(input.count(), input.sku());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
