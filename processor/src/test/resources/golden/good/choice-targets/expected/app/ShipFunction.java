package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Ship</code>: {@code Targets::ship}.
 */
@GeneratedFrom("app.Targets")
public class ShipFunction extends EntryPoint<Targets.Order, Targets.Order> {
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
