package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Approve</code>: {@code Booking::approve}.
 */
@GeneratedFrom("app.Booking")
public class ApproveFunction extends EntryPoint<ApproveInput, Void> {
  private final Booking workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ApproveFunction() {
    this(BookingHandlers.shared());
  }

  ApproveFunction(Booking workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ApproveInput read(PayloadReader in) {
    return BookingCodecs.readApproveInput(in);
  }

  @Override
  protected Void handle(ApproveInput input, Context context) throws Throwable {
    workflow.approve(input.token());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
