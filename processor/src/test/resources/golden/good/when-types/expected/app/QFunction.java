package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Q</code>: {@code WhenTypes::q}.
 */
@GeneratedFrom("app.WhenTypes")
public class QFunction extends EntryPoint<WhenTypes.Everything, Integer> {
  private final WhenTypes workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public QFunction() {
    this(WhenTypesHandlers.shared());
  }

  QFunction(WhenTypes workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WhenTypes.Everything read(PayloadReader in) {
    return WhenTypesCodecs.readWhenTypesEverything(in);
  }

  @Override
  protected Integer handle(WhenTypes.Everything input, Context context) throws Throwable {
    return workflow.q(input);
  }

  @Override
  protected void write(PayloadWriter out, Integer output) throws IOException {
    out.int32(output);
  }
}
