package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Bill</code>: {@code Expressions.Bill::bill}.
 */
@GeneratedFrom("app.Expressions")
public class JBillFunction extends EntryPoint<JBillInput, Integer> {
  private final Expressions.Bill workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public JBillFunction() {
    this(JBillHandlers.shared());
  }

  JBillFunction(Expressions.Bill workflow) {
    this.workflow = workflow;
  }

  @Override
  protected JBillInput read(PayloadReader in) {
    return JExpressionsCodecs.readJBillInput(in);
  }

  @Override
  protected Integer handle(JBillInput input, Context context) throws Throwable {
    return workflow.bill(input.id(), input.status());
  }

  @Override
  protected void write(PayloadWriter out, Integer output) throws IOException {
    out.int32(output);
  }
}
