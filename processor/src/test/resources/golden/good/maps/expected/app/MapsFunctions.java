package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Map;

/**
 * The Lambda functions of {@link Maps}.
 */
@GeneratedFrom("app.Maps")
public final class MapsFunctions {
  private MapsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Price</code>: {@code Maps::price}.
   */
  public static class PriceFunction extends EntryPoint<PriceInput, Map<String, Maps.Price>> {
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

  /**
   * The Lambda function of the state <code>Free</code>: {@code Maps::free}.
   */
  public static class FreeFunction extends EntryPoint<Map<String, Maps.Price>, Map<String, Object>> {
    private final Maps workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FreeFunction() {
      this(MapsHandlers.shared());
    }

    FreeFunction(Maps workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Map<String, Maps.Price> read(PayloadReader in) {
      return MapsCodecs.readMapOfStringAndMapsPrice(in);
    }

    @Override
    protected Map<String, Object> handle(Map<String, Maps.Price> input, Context context) throws
        Throwable {
      return workflow.free(input);
    }

    @Override
    protected void write(PayloadWriter out, Map<String, Object> output) throws IOException {
      MapsCodecs.writeMapOfStringAndObject(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Wild</code>: {@code Maps::wild}.
   */
  public static class WildFunction extends EntryPoint<Map<String, ?>, Map<String, ? extends Maps.Price>> {
    private final Maps workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WildFunction() {
      this(MapsHandlers.shared());
    }

    WildFunction(Maps workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Map<String, ?> read(PayloadReader in) {
      return MapsCodecs.readMapOfStringAndObject2(in);
    }

    @Override
    protected Map<String, ? extends Maps.Price> handle(Map<String, ?> input, Context context) throws
        Throwable {
      return workflow.wild(input);
    }

    @Override
    protected void write(PayloadWriter out, Map<String, ? extends Maps.Price> output) throws
        IOException {
      MapsCodecs.writeMapOfStringAndMapsPrice2(out, output);
    }
  }
}
