package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Summary</code>: {@code Audit::summary}.
 */
@GeneratedFrom("app.Audit")
public class SummaryFunction extends EntryPoint<SummaryInput, Void> {
  private final Audit workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SummaryFunction() {
    this(AuditHandlers.shared());
  }

  SummaryFunction(Audit workflow) {
    this.workflow = workflow;
  }

  @Override
  protected SummaryInput read(PayloadReader in) {
    return AuditCodecs.readSummaryInput(in);
  }

  @Override
  protected Void handle(SummaryInput input, Context context) throws Throwable {
    workflow.summary(input.first(), input.everything());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
