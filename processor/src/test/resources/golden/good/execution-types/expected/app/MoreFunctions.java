package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link More}.
 */
@GeneratedFrom("app.More")
public final class MoreFunctions {
  private MoreFunctions() {
  }

  /**
   * The Lambda function of the state <code>See</code>: {@code More::see}.
   */
  public static class SeeFunction extends EntryPoint<More.Order, Boolean> {
    private final More workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SeeFunction() {
      this(MoreHandlers.shared());
    }

    SeeFunction(More workflow) {
      this.workflow = workflow;
    }

    @Override
    protected More.Order read(PayloadReader in) {
      return MoreCodecs.readMoreOrder(in);
    }

    @Override
    protected Boolean handle(More.Order input, Context context) throws Throwable {
      return workflow.see(input);
    }

    @Override
    protected void write(PayloadWriter out, Boolean output) throws IOException {
      out.bool(output);
    }
  }
}
