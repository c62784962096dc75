package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Returned.Payment} with nothing left abstract.
 */
@GeneratedFrom("app.Returned")
public final class PaymentHandlers extends Returned.Payment {
  public PaymentHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static PaymentHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void prepare() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Prepare'");
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
