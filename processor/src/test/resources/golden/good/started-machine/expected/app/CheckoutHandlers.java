package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Checkout} with nothing left abstract.
 */
@GeneratedFrom("app.Checkout")
public final class CheckoutHandlers extends Checkout {
  public CheckoutHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static CheckoutHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void invoice() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Invoice'");
  }

  @Override
  void tell() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Tell'");
  }

  @Override
  Checkout.Told tellAgain() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Tell Again'");
  }

  @Override
  void invoiceByText() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Invoice By Text'");
  }

  @Override
  void invoiceAsText() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Invoice As Text'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final CheckoutHandlers INSTANCE = new CheckoutHandlers();

    private Shared() {
    }
  }
}
