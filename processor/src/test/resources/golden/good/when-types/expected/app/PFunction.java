package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>P</code>: {@code WhenTypes::p}.
 */
@GeneratedFrom("app.WhenTypes")
public class PFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
  private final WhenTypes workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PFunction() {
    this(WhenTypesHandlers.shared());
  }

  PFunction(WhenTypes workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WhenTypes.Everything read(PayloadReader in) {
    return WhenTypesCodecs.readWhenTypesEverything(in);
  }

  @Override
  protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
      Throwable {
    return workflow.p(input);
  }

  @Override
  protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
    WhenTypesCodecs.writeWhenTypesEverything(out, output);
  }
}
