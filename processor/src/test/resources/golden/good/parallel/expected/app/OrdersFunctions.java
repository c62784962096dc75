package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda functions of {@link Orders}.
 */
@GeneratedFrom("app.Orders")
public final class OrdersFunctions {
  private OrdersFunctions() {
  }

  /**
   * The Lambda function of the state <code>Accept</code>: {@code Orders::accept}.
   */
  public static class AcceptFunction extends EntryPoint<Orders.Order, Orders.Order> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AcceptFunction() {
      this(OrdersHandlers.shared());
    }

    AcceptFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Orders.Order read(PayloadReader in) {
      return OrdersCodecs.readOrdersOrder(in);
    }

    @Override
    protected Orders.Order handle(Orders.Order input, Context context) throws Throwable {
      return workflow.accept(input);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Order output) throws IOException {
      OrdersCodecs.writeOrdersOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Conclude</code>: {@code Orders::conclude}.
   */
  public static class ConcludeFunction extends EntryPoint<List<Orders.Order>, ConcludeOutput> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ConcludeFunction() {
      this(OrdersHandlers.shared());
    }

    ConcludeFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected List<Orders.Order> read(PayloadReader in) {
      return OrdersCodecs.readListOfOrdersOrder(in);
    }

    @Override
    protected ConcludeOutput handle(List<Orders.Order> input, Context context) throws Throwable {
      return workflow.conclude(input);
    }

    @Override
    protected void write(PayloadWriter out, ConcludeOutput output) throws IOException {
      OrdersCodecs.writeConcludeOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Score</code>: {@code Orders.FraudCheck::score}.
   */
  public static class ScoreFunction extends EntryPoint<ScoreInput, ScoreOutput> {
    private final Orders.FraudCheck workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ScoreFunction() {
      this(FraudCheckHandlers.shared());
    }

    ScoreFunction(Orders.FraudCheck workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ScoreInput read(PayloadReader in) {
      return OrdersCodecs.readScoreInput(in);
    }

    @Override
    protected ScoreOutput handle(ScoreInput input, Context context) throws Throwable {
      return workflow.score(input.id());
    }

    @Override
    protected void write(PayloadWriter out, ScoreOutput output) throws IOException {
      OrdersCodecs.writeScoreOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Pay</code>: {@code Orders.Payment::pay}.
   */
  public static class PayFunction extends EntryPoint<PayInput, String> {
    private final Orders.Payment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PayFunction() {
      this(PaymentHandlers.shared());
    }

    PayFunction(Orders.Payment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PayInput read(PayloadReader in) {
      return OrdersCodecs.readPayInput(in);
    }

    @Override
    protected String handle(PayInput input, Context context) throws Throwable {
      return workflow.pay(input.cents());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }
}
