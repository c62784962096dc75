package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Map;

/**
 * The Lambda functions of {@link Names}.
 */
@GeneratedFrom("app.Names")
public final class NamesFunctions {
  private NamesFunctions() {
  }

  /**
   * The Lambda function of the state <code>Count</code>: {@code Names::count}.
   */
  public static class CountFunction extends EntryPoint<Map<String, Integer>, Map<String, Integer>> {
    private final Names workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountFunction() {
      this(NamesHandlers.shared());
    }

    CountFunction(Names workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Map<String, Integer> read(PayloadReader in) {
      return NamesCodecs.readMapOfStringAndInteger(in);
    }

    @Override
    protected Map<String, Integer> handle(Map<String, Integer> input, Context context) throws
        Throwable {
      return workflow.count(input);
    }

    @Override
    protected void write(PayloadWriter out, Map<String, Integer> output) throws IOException {
      NamesCodecs.writeMapOfStringAndInteger(out, output);
    }
  }
}
