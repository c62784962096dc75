package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>M</code>: {@code WhenTypes::m}.
 */
@GeneratedFrom("app.WhenTypes")
public class MFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
  private final WhenTypes workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public MFunction() {
    this(WhenTypesHandlers.shared());
  }

  MFunction(WhenTypes workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WhenTypes.Everything read(PayloadReader in) {
    return WhenTypesCodecs.readWhenTypesEverything(in);
  }

  @Override
  protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
      Throwable {
    return workflow.m(input);
  }

  @Override
  protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
    WhenTypesCodecs.writeWhenTypesEverything(out, output);
  }
}
