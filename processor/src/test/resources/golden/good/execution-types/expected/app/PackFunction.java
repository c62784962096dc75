package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Pack</code>: {@code Wrap::pack}.
 */
@GeneratedFrom("app.Wrap")
public class PackFunction extends EntryPoint<PackInput, PackOutput> {
  private final Wrap workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PackFunction() {
    this(WrapHandlers.shared());
  }

  PackFunction(Wrap workflow) {
    this.workflow = workflow;
  }

  @Override
  protected PackInput read(PayloadReader in) {
    return WrapCodecs.readPackInput(in);
  }

  @Override
  protected PackOutput handle(PackInput input, Context context) throws Throwable {
    return workflow.pack(input.sku());
  }

  @Override
  protected void write(PayloadWriter out, PackOutput output) throws IOException {
    WrapCodecs.writePackOutput(out, output);
  }
}
