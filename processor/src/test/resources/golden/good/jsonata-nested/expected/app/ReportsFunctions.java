package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Reports}.
 */
@GeneratedFrom("app.Reports")
public final class ReportsFunctions {
  private ReportsFunctions() {
  }

  /**
   * The Lambda function of the state <code>One</code>: {@code Reports.One::one}.
   */
  public static class OneFunction extends EntryPoint<OneInput, Integer> {
    private final Reports.One workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OneFunction() {
      this(OneHandlers.shared());
    }

    OneFunction(Reports.One workflow) {
      this.workflow = workflow;
    }

    @Override
    protected OneInput read(PayloadReader in) {
      return ReportsCodecs.readOneInput(in);
    }

    @Override
    protected Integer handle(OneInput input, Context context) throws Throwable {
      return workflow.one(input.a());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }
}
