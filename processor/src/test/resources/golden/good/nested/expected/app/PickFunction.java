package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Pick</code>: {@code Shipping.EachLine::pick}.
 */
@GeneratedFrom("app.Shipping")
public class PickFunction extends EntryPoint<Shipping.Line, Shipping.Line> {
  private final Shipping.EachLine workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PickFunction() {
    this(EachLineHandlers.shared());
  }

  PickFunction(Shipping.EachLine workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Shipping.Line read(PayloadReader in) {
    return ShippingCodecs.readShippingLine(in);
  }

  @Override
  protected Shipping.Line handle(Shipping.Line input, Context context) throws Throwable {
    return workflow.pick(input);
  }

  @Override
  protected void write(PayloadWriter out, Shipping.Line output) throws IOException {
    ShippingCodecs.writeShippingLine(out, output);
  }
}
