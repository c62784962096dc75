package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Jackson}.
 */
@GeneratedFrom("app.Jackson")
public final class JacksonFunctions {
  private JacksonFunctions() {
  }

  /**
   * The Lambda function of the state <code>Take</code>: {@code Jackson::take}.
   */
  public static class TakeFunction extends EntryPoint<Jackson.Order, Jackson.Bean> {
    private final Jackson workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TakeFunction() {
      this(JacksonHandlers.shared());
    }

    TakeFunction(Jackson workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Jackson.Order read(PayloadReader in) {
      return JacksonCodecs.readJacksonOrder(in);
    }

    @Override
    protected Jackson.Bean handle(Jackson.Order input, Context context) throws Throwable {
      return workflow.take(input);
    }

    @Override
    protected void write(PayloadWriter out, Jackson.Bean output) throws IOException {
      JacksonCodecs.writeJacksonBean(out, output);
    }
  }
}
