package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Look At</code>: {@code Returned.Goods::lookAt}.
 */
@GeneratedFrom("app.Returned")
public class LookAtFunction extends EntryPoint<LookAtInput, Boolean> {
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
