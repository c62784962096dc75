package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Map;

/**
 * The Lambda function of the state <code>Price</code>: {@code Maps::price}.
 */
@GeneratedFrom("app.Maps")
public class PriceFunction extends EntryPoint<PriceInput, Map<String, Maps.Price>> {
  private final Maps workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PriceFunction() {
    this(MapsHandlers.shared());
  }

  PriceFunction(Maps workflow) {
    this.workflow = workflow;
  }

  @Override
  protected PriceInput read(PayloadReader in) {
    return MapsCodecs.readPriceInput(in);
  }

  @Override
  protected Map<String, Maps.Price> handle(PriceInput input, Context context) throws Throwable {
    return workflow.price(input.counts(), input.deep());
  }

  @Override
  protected void write(PayloadWriter out, Map<String, Maps.Price> output) throws IOException {
    MapsCodecs.writeMapOfStringAndMapsPrice(out, output);
  }
}
