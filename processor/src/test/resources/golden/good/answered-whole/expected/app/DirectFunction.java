package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Direct</code>: {@code Answered::direct}.
 */
@GeneratedFrom("app.Answered")
public class DirectFunction extends EntryPoint<DirectInput, Answered.Quote> {
  private final Answered workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public DirectFunction() {
    this(AnsweredHandlers.shared());
  }

  DirectFunction(Answered workflow) {
    this.workflow = workflow;
  }

  @Override
  protected DirectInput read(PayloadReader in) {
    return AnsweredCodecs.readDirectInput(in);
  }

  @Override
  protected Answered.Quote handle(DirectInput input, Context context) throws Throwable {
    return workflow.direct(input.cents());
  }

  @Override
  protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
    AnsweredCodecs.writeAnsweredQuote(out, output);
  }
}
