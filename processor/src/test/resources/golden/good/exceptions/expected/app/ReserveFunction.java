package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Reserve</code>: {@code Booking::reserve}.
 */
@GeneratedFrom("app.Booking")
public class ReserveFunction extends EntryPoint<ReserveInput, Void> {
  private final Booking workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ReserveFunction() {
    this(BookingHandlers.shared());
  }

  ReserveFunction(Booking workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ReserveInput read(PayloadReader in) {
    return BookingCodecs.readReserveInput(in);
  }

  @Override
  protected Void handle(ReserveInput input, Context context) throws Throwable {
    workflow.reserve(input.seat());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
