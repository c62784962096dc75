package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Note</code>: {@code Audit::note}.
 */
@GeneratedFrom("app.Audit")
public class NoteFunction extends EntryPoint<NoteInput, Void> {
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
