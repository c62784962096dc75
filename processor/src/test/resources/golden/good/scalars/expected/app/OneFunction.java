package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>One</code>: {@code Scalars::one}.
 */
@GeneratedFrom("app.Scalars")
public class OneFunction extends EntryPoint<OneInput, Integer> {
  private final Scalars workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public OneFunction() {
    this(ScalarsHandlers.shared());
  }

  OneFunction(Scalars workflow) {
    this.workflow = workflow;
  }

  @Override
  protected OneInput read(PayloadReader in) {
    return ScalarsCodecs.readOneInput(in);
  }

  @Override
  protected Integer handle(OneInput input, Context context) throws Throwable {
    return workflow.one(input.text(), input.letter(), input.boxedLetter(), input.truth(), input.boxedTruth(), input.small(), input.boxedSmall(), input.shorter(), input.boxedShorter(), input.number(), input.boxedNumber(), input.big(), input.boxedBig(), input.single(), input.boxedSingle(), input.dual(), input.boxedDual(), input.decimal(), input.whole(), input.instant(), input.offset(), input.date(), input.local(), input.duration(), input.uuid(), input.uri());
  }

  @Override
  protected void write(PayloadWriter out, Integer output) throws IOException {
    out.int32(output);
  }
}
