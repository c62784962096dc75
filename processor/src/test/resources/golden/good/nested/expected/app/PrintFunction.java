package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Print</code>: {@code Shipping.Paperwork.EachSerial::print}.
 */
@GeneratedFrom("app.Shipping")
public class PrintFunction extends EntryPoint<String, String> {
  private final Shipping.Paperwork.EachSerial workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PrintFunction() {
    this(EachSerialHandlers.shared());
  }

  PrintFunction(Shipping.Paperwork.EachSerial workflow) {
    this.workflow = workflow;
  }

  @Override
  protected String read(PayloadReader in) {
    return in.string();
  }

  @Override
  protected String handle(String input, Context context) throws Throwable {
    return workflow.print(input);
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
