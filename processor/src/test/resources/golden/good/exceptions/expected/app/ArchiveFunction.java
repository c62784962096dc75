package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Archive</code>: {@code Booking.Leaf::archive}.
 */
@GeneratedFrom("app.Booking")
public class ArchiveFunction extends EntryPoint<ArchiveInput, Void> {
  private final Booking.Leaf workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ArchiveFunction() {
    this(LeafHandlers.shared());
  }

  ArchiveFunction(Booking.Leaf workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ArchiveInput read(PayloadReader in) {
    return BookingCodecs.readArchiveInput(in);
  }

  @Override
  protected Void handle(ArchiveInput input, Context context) throws Throwable {
    workflow.archive(input.guest());
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
