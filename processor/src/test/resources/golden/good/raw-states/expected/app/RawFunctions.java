package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Raw}.
 */
@GeneratedFrom("app.Raw")
public final class RawFunctions {
  private RawFunctions() {
  }

  /**
   * The Lambda function of the state <code>Count</code>: {@code Raw::count}.
   */
  public static class CountFunction extends EntryPoint<CountInput, Integer> {
    private final Raw workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountFunction() {
      this(RawHandlers.shared());
    }

    CountFunction(Raw workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CountInput read(PayloadReader in) {
      return RawCodecs.readCountInput(in);
    }

    @Override
    protected Integer handle(CountInput input, Context context) throws Throwable {
      return workflow.count(input.n());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }
}
