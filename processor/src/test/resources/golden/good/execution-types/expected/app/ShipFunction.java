package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Ship</code>: {@code Parcel::ship}.
 */
@GeneratedFrom("app.Parcel")
public class ShipFunction extends EntryPoint<Parcel.Weighed, Parcel.Shipment> {
  private final Parcel workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ShipFunction() {
    this(ParcelHandlers.shared());
  }

  ShipFunction(Parcel workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Parcel.Weighed read(PayloadReader in) {
    return ParcelCodecs.readParcelWeighed(in);
  }

  @Override
  protected Parcel.Shipment handle(Parcel.Weighed input, Context context) throws Throwable {
    return workflow.ship(input);
  }

  @Override
  protected void write(PayloadWriter out, Parcel.Shipment output) throws IOException {
    ParcelCodecs.writeParcelShipment(out, output);
  }
}
