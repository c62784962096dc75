package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Weigh</code>: {@code Parcels::weigh}.
 */
@GeneratedFrom("app.Parcels")
public class WeighFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
  private final Parcels workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public WeighFunction() {
    this(ParcelsHandlers.shared());
  }

  WeighFunction(Parcels workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Parcels.Parcel read(PayloadReader in) {
    return ParcelsCodecs.readParcelsParcel(in);
  }

  @Override
  protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
    return workflow.weigh(input);
  }

  @Override
  protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
    ParcelsCodecs.writeParcelsParcel(out, output);
  }
}
