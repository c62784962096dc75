package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Urgent}.
 */
@GeneratedFrom("app.Urgent")
public final class UrgentFunctions {
  private UrgentFunctions() {
  }

  /**
   * The Lambda function of the state <code>Call</code>: {@code Urgent::call}.
   */
  public static class CallFunction extends EntryPoint<CallInput, Void> {
    private final Urgent workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CallFunction() {
      this(UrgentHandlers.shared());
    }

    CallFunction(Urgent workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CallInput read(PayloadReader in) {
      return UrgentCodecs.readCallInput(in);
    }

    @Override
    protected Void handle(CallInput input, Context context) throws Throwable {
      workflow.call(input.number());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Note</code>: {@code Urgent::note}.
   */
  public static class NoteFunction extends EntryPoint<NoteInput, Void> {
    private final Urgent workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NoteFunction() {
      this(UrgentHandlers.shared());
    }

    NoteFunction(Urgent workflow) {
      this.workflow = workflow;
    }

    @Override
    protected NoteInput read(PayloadReader in) {
      return UrgentCodecs.readNoteInput(in);
    }

    @Override
    protected Void handle(NoteInput input, Context context) throws Throwable {
      workflow.note(input.number());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
