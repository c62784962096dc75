package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda function of the state <code>Selected</code>: {@code Unwrapped::selected}.
 */
@GeneratedFrom("app.Unwrapped")
public class USelectedFunction extends EntryPoint<Void, List<String>> {
  private final Unwrapped workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public USelectedFunction() {
    this(UUnwrappedHandlers.shared());
  }

  USelectedFunction(Unwrapped workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected List<String> handle(Void input, Context context) throws Throwable {
    return workflow.selected();
  }

  @Override
  protected void write(PayloadWriter out, List<String> output) throws IOException {
    UUnwrappedCodecs.writeListOfString(out, output);
  }
}
