package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Load</code>: {@code Fleet.EachTruck::load}.
 */
@GeneratedFrom("app.Fleet")
public class LoadFunction extends EntryPoint<LoadInput, Fleet.Truck> {
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
