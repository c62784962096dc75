package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Send</code>: {@code Booking.Each::send}.
 */
@GeneratedFrom("app.Booking")
public class SendFunction extends EntryPoint<SendInput, String> {
  private final Booking.Each workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SendFunction() {
    this(EachHandlers.shared());
  }

  SendFunction(Booking.Each workflow) {
    this.workflow = workflow;
  }

  @Override
  protected SendInput read(PayloadReader in) {
    return BookingCodecs.readSendInput(in);
  }

  @Override
  protected String handle(SendInput input, Context context) throws Throwable {
    return workflow.send(input.address());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
