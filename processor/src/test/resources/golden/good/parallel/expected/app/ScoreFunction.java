package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Score</code>: {@code Orders.FraudCheck::score}.
 */
@GeneratedFrom("app.Orders")
public class ScoreFunction extends EntryPoint<ScoreInput, ScoreOutput> {
  private final Orders.FraudCheck workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ScoreFunction() {
    this(FraudCheckHandlers.shared());
  }

  ScoreFunction(Orders.FraudCheck workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ScoreInput read(PayloadReader in) {
    return OrdersCodecs.readScoreInput(in);
  }

  @Override
  protected ScoreOutput handle(ScoreInput input, Context context) throws Throwable {
    return workflow.score(input.id());
  }

  @Override
  protected void write(PayloadWriter out, ScoreOutput output) throws IOException {
    OrdersCodecs.writeScoreOutput(out, output);
  }
}
