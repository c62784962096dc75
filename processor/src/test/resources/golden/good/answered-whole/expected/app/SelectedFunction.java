package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda function of the state <code>Selected</code>: {@code Answered::selected}.
 */
@GeneratedFrom("app.Answered")
public class SelectedFunction extends EntryPoint<Object, List<String>> {
  private final Answered workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SelectedFunction() {
    this(AnsweredHandlers.shared());
  }

  SelectedFunction(Answered workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Object read(PayloadReader in) {
    return in.free();
  }

  @Override
  protected List<String> handle(Object input, Context context) throws Throwable {
    return workflow.selected(input);
  }

  @Override
  protected void write(PayloadWriter out, List<String> output) throws IOException {
    AnsweredCodecs.writeListOfString(out, output);
  }
}
