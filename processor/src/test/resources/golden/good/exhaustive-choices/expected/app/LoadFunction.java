package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Load</code>: {@code Parcels::load}.
 */
@GeneratedFrom("app.Parcels")
public class LoadFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
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
