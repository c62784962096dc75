package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Shipping}.
 */
@GeneratedFrom("app.Shipping")
public final class ShippingFunctions {
  private ShippingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Pick</code>: {@code Shipping.EachLine::pick}.
   */
  public static class PickFunction extends EntryPoint<Shipping.Line, Shipping.Line> {
    private final Shipping.EachLine workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PickFunction() {
      this(EachLineHandlers.shared());
    }

    PickFunction(Shipping.EachLine workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Shipping.Line read(PayloadReader in) {
      return ShippingCodecs.readShippingLine(in);
    }

    @Override
    protected Shipping.Line handle(Shipping.Line input, Context context) throws Throwable {
      return workflow.pick(input);
    }

    @Override
    protected void write(PayloadWriter out, Shipping.Line output) throws IOException {
      ShippingCodecs.writeShippingLine(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Print</code>: {@code Shipping.Paperwork.EachSerial::print}.
   */
  public static class PrintFunction extends EntryPoint<PrintInput, String> {
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
    protected PrintInput read(PayloadReader in) {
      return ShippingCodecs.readPrintInput(in);
    }

    @Override
    protected String handle(PrintInput input, Context context) throws Throwable {
      return workflow.print(input.serial());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }
}
