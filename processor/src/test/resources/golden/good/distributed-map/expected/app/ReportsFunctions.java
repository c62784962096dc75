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
   * The Lambda function of the state <code>Count</code>: {@code Reports.EachBatch::count}.
   */
  public static class CountFunction extends EntryPoint<Reports.Batch, Integer> {
    private final Reports.EachBatch workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountFunction() {
      this(EachBatchHandlers.shared());
    }

    CountFunction(Reports.EachBatch workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Reports.Batch read(PayloadReader in) {
      return ReportsCodecs.readReportsBatch(in);
    }

    @Override
    protected Integer handle(Reports.Batch input, Context context) throws Throwable {
      return workflow.count(input);
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }
}
