package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Bill</code>: {@code Paths.Bill::bill}.
 */
@GeneratedFrom("app.Paths")
public class BillFunction extends EntryPoint<BillInput, Integer> {
  private final Paths.Bill workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public BillFunction() {
    this(BillHandlers.shared());
  }

  BillFunction(Paths.Bill workflow) {
    this.workflow = workflow;
  }

  @Override
  protected BillInput read(PayloadReader in) {
    return PathsCodecs.readBillInput(in);
  }

  @Override
  protected Integer handle(BillInput input, Context context) throws Throwable {
    return workflow.bill(input.id(), input.status());
  }

  @Override
  protected void write(PayloadWriter out, Integer output) throws IOException {
    out.int32(output);
  }
}
