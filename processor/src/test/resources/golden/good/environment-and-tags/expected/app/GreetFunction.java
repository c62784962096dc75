package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Greet</code>: {@code Greeting::greet}.
 */
@GeneratedFrom("app.Greeting")
public class GreetFunction extends EntryPoint<Void, GreetOutput> {
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
