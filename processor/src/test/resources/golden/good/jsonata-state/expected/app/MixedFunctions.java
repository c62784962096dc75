package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Mixed}.
 */
@GeneratedFrom("app.Mixed")
public final class MixedFunctions {
  private MixedFunctions() {
  }

  /**
   * The Lambda function of the state <code>Sum</code>: {@code Mixed::sum}.
   */
  public static class SumFunction extends EntryPoint<SumInput, Mixed.Total> {
    private final Mixed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SumFunction() {
      this(MixedHandlers.shared());
    }

    SumFunction(Mixed workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SumInput read(PayloadReader in) {
      return MixedCodecs.readSumInput(in);
    }

    @Override
    protected Mixed.Total handle(SumInput input, Context context) throws Throwable {
      return workflow.sum(input.cents());
    }

    @Override
    protected void write(PayloadWriter out, Mixed.Total output) throws IOException {
      MixedCodecs.writeMixedTotal(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Keep</code>: {@code Mixed::keep}.
   */
  public static class KeepFunction extends EntryPoint<Object, Void> {
    private final Mixed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public KeepFunction() {
      this(MixedHandlers.shared());
    }

    KeepFunction(Mixed workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Object read(PayloadReader in) {
      return in.free();
    }

    @Override
    protected Void handle(Object input, Context context) throws Throwable {
      workflow.keep(input);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
