package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>a/b~c~1</code>: {@code Hostile::pointer}.
 */
@GeneratedFrom("app.Hostile")
public class PointerFunction extends EntryPoint<Void, String> {
  private final Hostile workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PointerFunction() {
    this(HostileHandlers.shared());
  }

  PointerFunction(Hostile workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected String handle(Void input, Context context) throws Throwable {
    return workflow.pointer();
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
