package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Taken</code>: {@code Answered::taken}.
 */
@GeneratedFrom("app.Answered")
public class TakenFunction extends EntryPoint<Void, Answered.Quote> {
  private final Answered workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public TakenFunction() {
    this(AnsweredHandlers.shared());
  }

  TakenFunction(Answered workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Answered.Quote handle(Void input, Context context) throws Throwable {
    return workflow.taken();
  }

  @Override
  protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
    AnsweredCodecs.writeAnsweredQuote(out, output);
  }
}
