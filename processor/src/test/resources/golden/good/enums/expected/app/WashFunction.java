package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Wash</code>: {@code Enums::wash}.
 */
@GeneratedFrom("app.Enums")
public class WashFunction extends EntryPoint<WashInput, Enums.Shirt> {
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
