package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Store</code>: {@code Parcel::store}.
 */
@GeneratedFrom("app.Parcel")
public class StoreFunction extends EntryPoint<StoreInput, Parcel.Stored> {
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
