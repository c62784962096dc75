package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Old}.
 */
@GeneratedFrom("app.Old")
@SuppressWarnings({"deprecation", "removal"})
public final class OldFunctions {
  private OldFunctions() {
  }

  /**
   * The Lambda function of the state <code>Order</code>: {@code Old::order}.
   */
  public static class OrderFunction extends EntryPoint<Old.Order, Old.Bean> {
    private final Old workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OrderFunction() {
      this(OldHandlers.shared());
    }

    OrderFunction(Old workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Old.Order read(PayloadReader in) {
      return OldCodecs.readOldOrder(in);
    }

    @Override
    protected Old.Bean handle(Old.Order input, Context context) throws Throwable {
      return workflow.order(input);
    }

    @Override
    protected void write(PayloadWriter out, Old.Bean output) throws IOException {
      OldCodecs.writeOldBean(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Count</code>: {@code Old::count}.
   */
  public static class CountFunction extends EntryPoint<CountInput, CountOutput> {
    private final Old workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountFunction() {
      this(OldHandlers.shared());
    }

    CountFunction(Old workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CountInput read(PayloadReader in) {
      return OldCodecs.readCountInput(in);
    }

    @Override
    protected CountOutput handle(CountInput input, Context context) throws Throwable {
      return workflow.count(input.count());
    }

    @Override
    protected void write(PayloadWriter out, CountOutput output) throws IOException {
      OldCodecs.writeCountOutput(out, output);
    }
  }
}
