package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Orders.Payment} with nothing left abstract.
 */
@GeneratedFrom("app.Orders")
public final class PaymentHandlers extends Orders.Payment {
  public PaymentHandlers() {
  }

  public PaymentHandlers(String bank) {
    super(bank);
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static PaymentHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void failing() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Failing'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final PaymentHandlers INSTANCE = new PaymentHandlers();

    private Shared() {
    }
  }
}
