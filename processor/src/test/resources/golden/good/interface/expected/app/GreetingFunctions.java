package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Greeting}.
 */
@GeneratedFrom("app.Greeting")
public final class GreetingFunctions {
  private GreetingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Greet</code>: {@code Greeting::greet}.
   */
  public static class GreetFunction extends EntryPoint<GreetInput, String> {
    private final Greeting workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public GreetFunction() {
      this(GreetingHandlers.shared());
    }

    GreetFunction(Greeting workflow) {
      this.workflow = workflow;
    }

    @Override
    protected GreetInput read(PayloadReader in) {
      return GreetingCodecs.readGreetInput(in);
    }

    @Override
    protected String handle(GreetInput input, Context context) throws Throwable {
      return workflow.greet(input.name());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }
}
