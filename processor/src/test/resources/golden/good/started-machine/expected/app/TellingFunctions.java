package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Telling}.
 */
@GeneratedFrom("app.Telling")
public final class TellingFunctions {
  private TellingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Say</code>: {@code Telling::say}.
   */
  public static class SayFunction extends EntryPoint<SayInput, Telling.Said> {
    private final Telling workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SayFunction() {
      this(TellingHandlers.shared());
    }

    SayFunction(Telling workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SayInput read(PayloadReader in) {
      return TellingCodecs.readSayInput(in);
    }

    @Override
    protected Telling.Said handle(SayInput input, Context context) throws Throwable {
      return workflow.say(input.text());
    }

    @Override
    protected void write(PayloadWriter out, Telling.Said output) throws IOException {
      TellingCodecs.writeTellingSaid(out, output);
    }
  }
}
