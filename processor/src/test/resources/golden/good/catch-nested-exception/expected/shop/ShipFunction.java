package shop;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Ship</code>: {@code Payment::ship}.
 */
@GeneratedFrom("shop.Payment")
public class ShipFunction extends EntryPoint<Void, Integer> {
  private final Payment workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ShipFunction() {
    this(PaymentHandlers.shared());
  }

  ShipFunction(Payment workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Integer handle(Void input, Context context) throws Throwable {
    return workflow.ship();
  }

  @Override
  protected void write(PayloadWriter out, Integer output) throws IOException {
    out.int32(output);
  }
}
