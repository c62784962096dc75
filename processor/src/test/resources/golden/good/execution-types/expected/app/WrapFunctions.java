package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Wrap}.
 */
@GeneratedFrom("app.Wrap")
public final class WrapFunctions {
  private WrapFunctions() {
  }

  /**
   * The Lambda function of the state <code>Pack</code>: {@code Wrap::pack}.
   */
  public static class PackFunction extends EntryPoint<PackInput, PackOutput> {
    private final Wrap workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PackFunction() {
      this(WrapHandlers.shared());
    }

    PackFunction(Wrap workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PackInput read(PayloadReader in) {
      return WrapCodecs.readPackInput(in);
    }

    @Override
    protected PackOutput handle(PackInput input, Context context) throws Throwable {
      return workflow.pack(input.sku());
    }

    @Override
    protected void write(PayloadWriter out, PackOutput output) throws IOException {
      WrapCodecs.writePackOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Wrap</code>: {@code Wrap::wrap}.
   */
  public static class WrapFunction extends EntryPoint<WrapInput, WrapOutput> {
    private final Wrap workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WrapFunction() {
      this(WrapHandlers.shared());
    }

    WrapFunction(Wrap workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WrapInput read(PayloadReader in) {
      return WrapCodecs.readWrapInput(in);
    }

    @Override
    protected WrapOutput handle(WrapInput input, Context context) throws Throwable {
      return workflow.wrap(input.label());
    }

    @Override
    protected void write(PayloadWriter out, WrapOutput output) throws IOException {
      WrapCodecs.writeWrapOutput(out, output);
    }
  }
}
