package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Targets}.
 */
@GeneratedFrom("app.Targets")
public final class TargetsFunctions {
  private TargetsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Open</code>: {@code Targets::open}.
   */
  public static class OpenFunction extends EntryPoint<Targets.Order, Targets.Order> {
    private final Targets workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OpenFunction() {
      this(TargetsHandlers.shared());
    }

    OpenFunction(Targets workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Targets.Order read(PayloadReader in) {
      return TargetsCodecs.readTargetsOrder(in);
    }

    @Override
    protected Targets.Order handle(Targets.Order input, Context context) throws Throwable {
      return workflow.open(input);
    }

    @Override
    protected void write(PayloadWriter out, Targets.Order output) throws IOException {
      TargetsCodecs.writeTargetsOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Discount</code>: {@code Targets::discount}.
   */
  public static class DiscountFunction extends EntryPoint<Targets.Order, Targets.Order> {
    private final Targets workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public DiscountFunction() {
      this(TargetsHandlers.shared());
    }

    DiscountFunction(Targets workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Targets.Order read(PayloadReader in) {
      return TargetsCodecs.readTargetsOrder(in);
    }

    @Override
    protected Targets.Order handle(Targets.Order input, Context context) throws Throwable {
      return workflow.discount(input);
    }

    @Override
    protected void write(PayloadWriter out, Targets.Order output) throws IOException {
      TargetsCodecs.writeTargetsOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Ship</code>: {@code Targets::ship}.
   */
  public static class ShipFunction extends EntryPoint<Targets.Order, Targets.Order> {
    private final Targets workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ShipFunction() {
      this(TargetsHandlers.shared());
    }

    ShipFunction(Targets workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Targets.Order read(PayloadReader in) {
      return TargetsCodecs.readTargetsOrder(in);
    }

    @Override
    protected Targets.Order handle(Targets.Order input, Context context) throws Throwable {
      return workflow.ship(input);
    }

    @Override
    protected void write(PayloadWriter out, Targets.Order output) throws IOException {
      TargetsCodecs.writeTargetsOrder(out, output);
    }
  }
}
