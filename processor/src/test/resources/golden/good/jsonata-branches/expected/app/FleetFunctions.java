package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda functions of {@link Fleet}.
 */
@GeneratedFrom("app.Fleet")
public final class FleetFunctions {
  private FleetFunctions() {
  }

  /**
   * The Lambda function of the state <code>Free</code>: {@code Fleet.Trucks::free}.
   */
  public static class FreeFunction extends EntryPoint<FreeInput, List<Fleet.Truck>> {
    private final Fleet.Trucks workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FreeFunction() {
      this(TrucksHandlers.shared());
    }

    FreeFunction(Fleet.Trucks workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FreeInput read(PayloadReader in) {
      return FleetCodecs.readFreeInput(in);
    }

    @Override
    protected List<Fleet.Truck> handle(FreeInput input, Context context) throws Throwable {
      return workflow.free(input.day());
    }

    @Override
    protected void write(PayloadWriter out, List<Fleet.Truck> output) throws IOException {
      FleetCodecs.writeListOfFleetTruck(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Load</code>: {@code Fleet.EachTruck::load}.
   */
  public static class LoadFunction extends EntryPoint<LoadInput, Fleet.Truck> {
    private final Fleet.EachTruck workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LoadFunction() {
      this(EachTruckHandlers.shared());
    }

    LoadFunction(Fleet.EachTruck workflow) {
      this.workflow = workflow;
    }

    @Override
    protected LoadInput read(PayloadReader in) {
      return FleetCodecs.readLoadInput(in);
    }

    @Override
    protected Fleet.Truck handle(LoadInput input, Context context) throws Throwable {
      return workflow.load(input.truck(), input.drivers());
    }

    @Override
    protected void write(PayloadWriter out, Fleet.Truck output) throws IOException {
      FleetCodecs.writeFleetTruck(out, output);
    }
  }
}
