package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Told</code>: {@code Answered::told}.
 */
@GeneratedFrom("app.Answered")
public class ToldFunction extends EntryPoint<ToldInput, Void> {
  private final Answered workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ToldFunction() {
    this(AnsweredHandlers.shared());
  }

  ToldFunction(Answered workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ToldInput read(PayloadReader in) {
    return AnsweredCodecs.readToldInput(in);
  }

  @Override
  protected Void handle(ToldInput input, Context context) throws Throwable {
    workflow.told(input.word());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
