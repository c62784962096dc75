package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Parcels}.
 */
@GeneratedFrom("app.Parcels")
public final class ParcelsFunctions {
  private ParcelsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Weigh</code>: {@code Parcels::weigh}.
   */
  public static class WeighFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
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

  /**
   * The Lambda function of the state <code>Pad</code>: {@code Parcels::pad}.
   */
  public static class PadFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
    private final Parcels workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PadFunction() {
      this(ParcelsHandlers.shared());
    }

    PadFunction(Parcels workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcels.Parcel read(PayloadReader in) {
      return ParcelsCodecs.readParcelsParcel(in);
    }

    @Override
    protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
      return workflow.pad(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
      ParcelsCodecs.writeParcelsParcel(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Wrap</code>: {@code Parcels::wrap}.
   */
  public static class WrapFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
    private final Parcels workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WrapFunction() {
      this(ParcelsHandlers.shared());
    }

    WrapFunction(Parcels workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcels.Parcel read(PayloadReader in) {
      return ParcelsCodecs.readParcelsParcel(in);
    }

    @Override
    protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
      return workflow.wrap(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
      ParcelsCodecs.writeParcelsParcel(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Load</code>: {@code Parcels::load}.
   */
  public static class LoadFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
    private final Parcels workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LoadFunction() {
      this(ParcelsHandlers.shared());
    }

    LoadFunction(Parcels workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcels.Parcel read(PayloadReader in) {
      return ParcelsCodecs.readParcelsParcel(in);
    }

    @Override
    protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
      return workflow.load(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
      ParcelsCodecs.writeParcelsParcel(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Hand</code>: {@code Parcels::hand}.
   */
  public static class HandFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
    private final Parcels workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public HandFunction() {
      this(ParcelsHandlers.shared());
    }

    HandFunction(Parcels workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcels.Parcel read(PayloadReader in) {
      return ParcelsCodecs.readParcelsParcel(in);
    }

    @Override
    protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
      return workflow.hand(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
      ParcelsCodecs.writeParcelsParcel(out, output);
    }
  }
}
