package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Lists}.
 */
@GeneratedFrom("app.Lists")
public final class ListsFunctions {
  private ListsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Count</code>: {@code Lists::count}.
   */
  public static class CountFunction extends EntryPoint<Lists.Order, Integer> {
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

  /**
   * The Lambda function of the state <code>Find</code>: {@code Lists.Find::find}.
   */
  public static class FindFunction extends EntryPoint<String, Lists.Found> {
    private final Lists.Find workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FindFunction() {
      this(FindHandlers.shared());
    }

    FindFunction(Lists.Find workflow) {
      this.workflow = workflow;
    }

    @Override
    protected String read(PayloadReader in) {
      return in.string();
    }

    @Override
    protected Lists.Found handle(String input, Context context) throws Throwable {
      return workflow.find(input);
    }

    @Override
    protected void write(PayloadWriter out, Lists.Found output) throws IOException {
      ListsCodecs.writeListsFound(out, output);
    }
  }
}
