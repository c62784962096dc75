package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Weigh</code>: {@code Parcel::weigh}.
 */
@GeneratedFrom("app.Parcel")
public class WeighFunction extends EntryPoint<WeighInput, Parcel.Weighed> {
  private final Parcel workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public WeighFunction() {
    this(ParcelHandlers.shared());
  }

  WeighFunction(Parcel workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WeighInput read(PayloadReader in) {
    return ParcelCodecs.readWeighInput(in);
  }

  @Override
  protected Parcel.Weighed handle(WeighInput input, Context context) throws Throwable {
    return workflow.weigh(input.id(), input.grams());
  }

  @Override
  protected void write(PayloadWriter out, Parcel.Weighed output) throws IOException {
    ParcelCodecs.writeParcelWeighed(out, output);
  }
}
