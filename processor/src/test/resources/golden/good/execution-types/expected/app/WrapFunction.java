package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Wrap</code>: {@code Wrap::wrap}.
 */
@GeneratedFrom("app.Wrap")
public class WrapFunction extends EntryPoint<WrapInput, WrapOutput> {
  private final Wrap workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public WrapFunction() {
    this(WrapHandlers.shared());
  }

  WrapFunction(Wrap workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WrapInput read(PayloadReader in) {
    return WrapCodecs.readWrapInput(in);
  }

  @Override
  protected WrapOutput handle(WrapInput input, Context context) throws Throwable {
    return workflow.wrap(input.label());
  }

  @Override
  protected void write(PayloadWriter out, WrapOutput output) throws IOException {
    WrapCodecs.writeWrapOutput(out, output);
  }
}
