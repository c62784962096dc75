package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Audit}.
 */
@GeneratedFrom("app.Audit")
public final class AuditFunctions {
  private AuditFunctions() {
  }

  /**
   * The Lambda function of the state <code>Note</code>: {@code Audit::note}.
   */
  public static class NoteFunction extends EntryPoint<NoteInput, Void> {
    private final Audit workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NoteFunction() {
      this(AuditHandlers.shared());
    }

    NoteFunction(Audit workflow) {
      this.workflow = workflow;
    }

    @Override
    protected NoteInput read(PayloadReader in) {
      return AuditCodecs.readNoteInput(in);
    }

    @Override
    protected Void handle(NoteInput input, Context context) throws Throwable {
      workflow.note(input.execution(), input.at(), input.order(), context, input.customer(), input.total());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Summary</code>: {@code Audit::summary}.
   */
  public static class SummaryFunction extends EntryPoint<SummaryInput, Void> {
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
}
