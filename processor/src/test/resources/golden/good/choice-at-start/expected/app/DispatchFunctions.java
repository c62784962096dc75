package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Dispatch}.
 */
@GeneratedFrom("app.Dispatch")
public final class DispatchFunctions {
  private DispatchFunctions() {
  }

  /**
   * The Lambda function of the state <code>Packed</code>: {@code Dispatch::packed}.
   */
  public static class PackedFunction extends EntryPoint<Dispatch.Order, Void> {
    private final Dispatch workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PackedFunction() {
      this(DispatchHandlers.shared());
    }

    PackedFunction(Dispatch workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Dispatch.Order read(PayloadReader in) {
      return DispatchCodecs.readDispatchOrder(in);
    }

    @Override
    protected Void handle(Dispatch.Order input, Context context) throws Throwable {
      workflow.packed(input);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
