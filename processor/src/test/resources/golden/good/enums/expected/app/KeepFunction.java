package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Keep</code>: {@code Enums::keep}.
 */
@GeneratedFrom("app.Enums")
public class KeepFunction extends EntryPoint<Enums.Shirt, Enums.Size> {
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
