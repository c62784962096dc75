package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Remember</code>: {@code Greeting::remember}.
 */
@GeneratedFrom("app.Greeting")
public class RememberFunction extends EntryPoint<RememberInput, Void> {
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
