package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Quick}.
 */
@GeneratedFrom("app.Quick")
public final class QuickFunctions {
  private QuickFunctions() {
  }

  /**
   * The Lambda function of the state <code>Twice</code>: {@code Quick::twice}.
   */
  public static class TwiceFunction extends EntryPoint<TwiceInput, Integer> {
    private final Quick workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TwiceFunction() {
      this(QuickHandlers.shared());
    }

    TwiceFunction(Quick workflow) {
      this.workflow = workflow;
    }

    @Override
    protected TwiceInput read(PayloadReader in) {
      return QuickCodecs.readTwiceInput(in);
    }

    @Override
    protected Integer handle(TwiceInput input, Context context) throws Throwable {
      return workflow.twice(input.value());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }
}
