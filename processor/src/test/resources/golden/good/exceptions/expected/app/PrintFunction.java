package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Print</code>: {@code Booking::print}.
 */
@GeneratedFrom("app.Booking")
public class PrintFunction extends EntryPoint<PrintInput, Void> {
  private final Booking workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public PrintFunction() {
    this(BookingHandlers.shared());
  }

  PrintFunction(Booking workflow) {
    this.workflow = workflow;
  }

  @Override
  protected PrintInput read(PayloadReader in) {
    return BookingCodecs.readPrintInput(in);
  }

  @Override
  protected Void handle(PrintInput input, Context context) throws Throwable {
    workflow.print(input.seat());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
