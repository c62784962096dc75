package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Shipping} with nothing left abstract.
 */
@GeneratedFrom("app.Shipping")
public final class ShippingHandlers extends Shipping {
  public ShippingHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ShippingHandlers shared() {
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
    static final ShippingHandlers INSTANCE = new ShippingHandlers();

    private Shared() {
    }
  }
}
