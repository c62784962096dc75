package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link DataFlow}.
 */
@GeneratedFrom("app.DataFlow")
public final class DataFlowFunctions {
  private DataFlowFunctions() {
  }

  /**
   * The Lambda function of the state <code>Charge</code>: {@code DataFlow::charge}.
   */
  public static class ChargeFunction extends EntryPoint<DataFlow.Card, DataFlow.Payment> {
    private final DataFlow workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ChargeFunction() {
      this(DataFlowHandlers.shared());
    }

    ChargeFunction(DataFlow workflow) {
      this.workflow = workflow;
    }

    @Override
    protected DataFlow.Card read(PayloadReader in) {
      return DataFlowCodecs.readDataFlowCard(in);
    }

    @Override
    protected DataFlow.Payment handle(DataFlow.Card input, Context context) throws Throwable {
      return workflow.charge(input);
    }

    @Override
    protected void write(PayloadWriter out, DataFlow.Payment output) throws IOException {
      DataFlowCodecs.writeDataFlowPayment(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Settle</code>: {@code DataFlow::settle}.
   */
  public static class SettleFunction extends EntryPoint<SettleInput, DataFlow.Payment> {
    private final DataFlow workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SettleFunction() {
      this(DataFlowHandlers.shared());
    }

    SettleFunction(DataFlow workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SettleInput read(PayloadReader in) {
      return DataFlowCodecs.readSettleInput(in);
    }

    @Override
    protected DataFlow.Payment handle(SettleInput input, Context context) throws Throwable {
      return workflow.settle(input.order());
    }

    @Override
    protected void write(PayloadWriter out, DataFlow.Payment output) throws IOException {
      DataFlowCodecs.writeDataFlowPayment(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Log</code>: {@code DataFlow::log}.
   */
  public static class LogFunction extends EntryPoint<Void, Void> {
    private final DataFlow workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LogFunction() {
      this(DataFlowHandlers.shared());
    }

    LogFunction(DataFlow workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.log();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
