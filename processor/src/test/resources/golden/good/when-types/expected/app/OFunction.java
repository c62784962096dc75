package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>O</code>: {@code WhenTypes::o}.
 */
@GeneratedFrom("app.WhenTypes")
public class OFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
  private final WhenTypes workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public OFunction() {
    this(WhenTypesHandlers.shared());
  }

  OFunction(WhenTypes workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WhenTypes.Everything read(PayloadReader in) {
    return WhenTypesCodecs.readWhenTypesEverything(in);
  }

  @Override
  protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
      Throwable {
    return workflow.o(input);
  }

  @Override
  protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
    WhenTypesCodecs.writeWhenTypesEverything(out, output);
  }
}
