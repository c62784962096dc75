package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Parcel}.
 */
@GeneratedFrom("app.Parcel")
public final class ParcelFunctions {
  private ParcelFunctions() {
  }

  /**
   * The Lambda function of the state <code>Weigh</code>: {@code Parcel::weigh}.
   */
  public static class WeighFunction extends EntryPoint<WeighInput, Parcel.Weighed> {
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

  /**
   * The Lambda function of the state <code>Ship</code>: {@code Parcel::ship}.
   */
  public static class ShipFunction extends EntryPoint<Parcel.Weighed, Parcel.Shipment> {
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

  /**
   * The Lambda function of the state <code>Store</code>: {@code Parcel::store}.
   */
  public static class StoreFunction extends EntryPoint<StoreInput, Parcel.Stored> {
    private final Parcel workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public StoreFunction() {
      this(ParcelHandlers.shared());
    }

    StoreFunction(Parcel workflow) {
      this.workflow = workflow;
    }

    @Override
    protected StoreInput read(PayloadReader in) {
      return ParcelCodecs.readStoreInput(in);
    }

    @Override
    protected Parcel.Stored handle(StoreInput input, Context context) throws Throwable {
      return workflow.store(input.error());
    }

    @Override
    protected void write(PayloadWriter out, Parcel.Stored output) throws IOException {
      ParcelCodecs.writeParcelStored(out, output);
    }
  }
}
