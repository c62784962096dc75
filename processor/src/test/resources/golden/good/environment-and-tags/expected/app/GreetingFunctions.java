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
  public static class GreetFunction extends EntryPoint<Void, GreetOutput> {
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
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected GreetOutput handle(Void input, Context context) throws Throwable {
      return workflow.greet();
    }

    @Override
    protected void write(PayloadWriter out, GreetOutput output) throws IOException {
      GreetingCodecs.writeGreetOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Remember</code>: {@code Greeting::remember}.
   */
  public static class RememberFunction extends EntryPoint<RememberInput, Void> {
    private final Greeting workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public RememberFunction() {
      this(GreetingHandlers.shared());
    }

    RememberFunction(Greeting workflow) {
      this.workflow = workflow;
    }

    @Override
    protected RememberInput read(PayloadReader in) {
      return GreetingCodecs.readRememberInput(in);
    }

    @Override
    protected Void handle(RememberInput input, Context context) throws Throwable {
      workflow.remember(input.text());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
