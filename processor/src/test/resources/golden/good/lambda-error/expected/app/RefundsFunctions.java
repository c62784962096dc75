package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.LambdaError;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Refunds}.
 */
@GeneratedFrom("app.Refunds")
public final class RefundsFunctions {
  private RefundsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Reserve</code>: {@code Refunds::reserve}.
   */
  public static class ReserveFunction extends EntryPoint<ReserveInput, String> {
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

  /**
   * The Lambda function of the state <code>Explain</code>: {@code Refunds::explain}.
   */
  public static class ExplainFunction extends EntryPoint<ExplainInput, LambdaError> {
    private final Refunds workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ExplainFunction() {
      this(RefundsHandlers.shared());
    }

    ExplainFunction(Refunds workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ExplainInput read(PayloadReader in) {
      return RefundsCodecs.readExplainInput(in);
    }

    @Override
    protected LambdaError handle(ExplainInput input, Context context) throws Throwable {
      return workflow.explain(input.cause());
    }

    @Override
    protected void write(PayloadWriter out, LambdaError output) throws IOException {
      out.lambdaError(output);
    }
  }

  /**
   * The Lambda function of the state <code>Log</code>: {@code Refunds::log}.
   */
  public static class LogFunction extends EntryPoint<LogInput, Void> {
    private final Refunds workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LogFunction() {
      this(RefundsHandlers.shared());
    }

    LogFunction(Refunds workflow) {
      this.workflow = workflow;
    }

    @Override
    protected LogInput read(PayloadReader in) {
      return RefundsCodecs.readLogInput(in);
    }

    @Override
    protected Void handle(LogInput input, Context context) throws Throwable {
      workflow.log(input.seat(), input.error());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
