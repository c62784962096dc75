package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Call</code>: {@code Urgent::call}.
 */
@GeneratedFrom("app.Urgent")
public class CallFunction extends EntryPoint<CallInput, Void> {
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
