package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Enums}.
 */
@GeneratedFrom("app.Enums")
public final class EnumsFunctions {
  private EnumsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Wash</code>: {@code Enums::wash}.
   */
  public static class WashFunction extends EntryPoint<WashInput, Enums.Shirt> {
    private final Enums workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WashFunction() {
      this(EnumsHandlers.shared());
    }

    WashFunction(Enums workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WashInput read(PayloadReader in) {
      return EnumsCodecs.readWashInput(in);
    }

    @Override
    protected Enums.Shirt handle(WashInput input, Context context) throws Throwable {
      return workflow.wash(input.size(), input.days());
    }

    @Override
    protected void write(PayloadWriter out, Enums.Shirt output) throws IOException {
      EnumsCodecs.writeEnumsShirt(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Keep</code>: {@code Enums::keep}.
   */
  public static class KeepFunction extends EntryPoint<Enums.Shirt, Enums.Size> {
    private final Enums workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public KeepFunction() {
      this(EnumsHandlers.shared());
    }

    KeepFunction(Enums workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Enums.Shirt read(PayloadReader in) {
      return EnumsCodecs.readEnumsShirt(in);
    }

    @Override
    protected Enums.Size handle(Enums.Shirt input, Context context) throws Throwable {
      return workflow.keep(input);
    }

    @Override
    protected void write(PayloadWriter out, Enums.Size output) throws IOException {
      out.constant(output);
    }
  }
}
