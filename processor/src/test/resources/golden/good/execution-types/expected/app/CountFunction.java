package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Count</code>: {@code Lists::count}.
 */
@GeneratedFrom("app.Lists")
public class CountFunction extends EntryPoint<Lists.Order, Integer> {
  private final Lists workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public CountFunction() {
    this(ListsHandlers.shared());
  }

  CountFunction(Lists workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Lists.Order read(PayloadReader in) {
    return ListsCodecs.readListsOrder(in);
  }

  @Override
  protected Integer handle(Lists.Order input, Context context) throws Throwable {
    return workflow.count(input);
  }

  @Override
  protected void write(PayloadWriter out, Integer output) throws IOException {
    out.int32(output);
  }
}
