package shop;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Payment} with nothing left abstract.
 */
@GeneratedFrom("shop.Payment")
public final class PaymentHandlers extends Payment {
  public PaymentHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static PaymentHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void askAgain() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Ask Again'");
  }

  @Override
  void giveUp() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Give Up'");
  }

  @Override
  void stop() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Stop'");
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
