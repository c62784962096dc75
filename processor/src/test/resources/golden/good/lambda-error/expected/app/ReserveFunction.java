package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Reserve</code>: {@code Refunds::reserve}.
 */
@GeneratedFrom("app.Refunds")
public class ReserveFunction extends EntryPoint<ReserveInput, String> {
  private final Refunds workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ReserveFunction() {
    this(RefundsHandlers.shared());
  }

  ReserveFunction(Refunds workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ReserveInput read(PayloadReader in) {
    return RefundsCodecs.readReserveInput(in);
  }

  @Override
  protected String handle(ReserveInput input, Context context) throws Throwable {
    return workflow.reserve(input.seat());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
