package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Placed</code>: {@code Answered::placed}.
 */
@GeneratedFrom("app.Answered")
public class PlacedFunction extends EntryPoint<PlacedInput, Answered.Quote> {
  private final Answered workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PlacedFunction() {
    this(AnsweredHandlers.shared());
  }

  PlacedFunction(Answered workflow) {
    this.workflow = workflow;
  }

  @Override
  protected PlacedInput read(PayloadReader in) {
    return AnsweredCodecs.readPlacedInput(in);
  }

  @Override
  protected Answered.Quote handle(PlacedInput input, Context context) throws Throwable {
    return workflow.placed(input.status());
  }

  @Override
  protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
    AnsweredCodecs.writeAnsweredQuote(out, output);
  }
}
