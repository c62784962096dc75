package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Charge</code>: {@code Jsonata::charge}.
 */
@GeneratedFrom("app.Jsonata")
public class ChargeFunction extends EntryPoint<ChargeInput, Jsonata.Payment> {
  private final Jsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ChargeFunction() {
    this(JsonataHandlers.shared());
  }

  ChargeFunction(Jsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ChargeInput read(PayloadReader in) {
    return JsonataCodecs.readChargeInput(in);
  }

  @Override
  protected Jsonata.Payment handle(ChargeInput input, Context context) throws Throwable {
    return workflow.charge(input.key(), input.currency(), input.cents(), input.holder(), input.coupon());
  }

  @Override
  protected void write(PayloadWriter out, Jsonata.Payment output) throws IOException {
    JsonataCodecs.writeJsonataPayment(out, output);
  }
}
