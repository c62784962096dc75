package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Orders.FraudCheck} with nothing left abstract.
 */
@GeneratedFrom("app.Orders")
public final class FraudCheckHandlers extends Orders.FraudCheck {
  public FraudCheckHandlers(Orders outer) {
    outer.super();
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static FraudCheckHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void settle() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Settle'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final FraudCheckHandlers INSTANCE = new FraudCheckHandlers(OrdersHandlers.shared());

    private Shared() {
    }
  }
}
