package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Map;

/**
 * The Lambda function of the state <code>Wild</code>: {@code Maps::wild}.
 */
@GeneratedFrom("app.Maps")
public class WildFunction extends EntryPoint<Map<String, ?>, Map<String, ? extends Maps.Price>> {
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
