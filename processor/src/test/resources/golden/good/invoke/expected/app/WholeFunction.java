package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Whole</code>: {@code Invoked::whole}.
 */
@GeneratedFrom("app.Invoked")
public class WholeFunction extends EntryPoint<WholeInput, String> {
  private final Invoked workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public WholeFunction() {
    this(InvokedHandlers.shared());
  }

  WholeFunction(Invoked workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WholeInput read(PayloadReader in) {
    return InvokedCodecs.readWholeInput(in);
  }

  @Override
  protected String handle(WholeInput input, Context context) throws Throwable {
    return workflow.whole(input.id());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
