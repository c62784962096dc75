package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Note</code>: {@code Jsonata::note}.
 */
@GeneratedFrom("app.Jsonata")
public class NoteFunction extends EntryPoint<NoteInput, Void> {
  private final Jsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public NoteFunction() {
    this(JsonataHandlers.shared());
  }

  NoteFunction(Jsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected NoteInput read(PayloadReader in) {
    return JsonataCodecs.readNoteInput(in);
  }

  @Override
  protected Void handle(NoteInput input, Context context) throws Throwable {
    workflow.note(input.message());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
