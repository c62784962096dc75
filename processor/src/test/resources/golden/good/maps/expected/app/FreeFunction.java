package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Map;

/**
 * The Lambda function of the state <code>Free</code>: {@code Maps::free}.
 */
@GeneratedFrom("app.Maps")
public class FreeFunction extends EntryPoint<Map<String, Maps.Price>, Map<String, Object>> {
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
