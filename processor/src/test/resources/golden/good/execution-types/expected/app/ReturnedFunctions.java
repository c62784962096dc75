package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Returned}.
 */
@GeneratedFrom("app.Returned")
public final class ReturnedFunctions {
  private ReturnedFunctions() {
  }

  /**
   * The Lambda function of the state <code>Look At</code>: {@code Returned.Goods::lookAt}.
   */
  public static class LookAtFunction extends EntryPoint<LookAtInput, Boolean> {
    private final Returned.Goods workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LookAtFunction() {
      this(GoodsHandlers.shared());
    }

    LookAtFunction(Returned.Goods workflow) {
      this.workflow = workflow;
    }

    @Override
    protected LookAtInput read(PayloadReader in) {
      return ReturnedCodecs.readLookAtInput(in);
    }

    @Override
    protected Boolean handle(LookAtInput input, Context context) throws Throwable {
      return workflow.lookAt(input.id(), input.items());
    }

    @Override
    protected void write(PayloadWriter out, Boolean output) throws IOException {
      out.bool(output);
    }
  }

  /**
   * The Lambda function of the state <code>Look Up</code>: {@code Returned.Payment::lookUp}.
   */
  public static class LookUpFunction extends EntryPoint<LookUpInput, Boolean> {
    private final Returned.Payment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LookUpFunction() {
      this(PaymentHandlers.shared());
    }

    LookUpFunction(Returned.Payment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected LookUpInput read(PayloadReader in) {
      return ReturnedCodecs.readLookUpInput(in);
    }

    @Override
    protected Boolean handle(LookUpInput input, Context context) throws Throwable {
      return workflow.lookUp(input.items(), input.customer());
    }

    @Override
    protected void write(PayloadWriter out, Boolean output) throws IOException {
      out.bool(output);
    }
  }
}
