package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;

/**
 * {@link Shipping.Paperwork} with nothing left abstract.
 */
@GeneratedFrom("app.Shipping")
public final class PaperworkHandlers extends Shipping.Paperwork {
  public PaperworkHandlers(Shipping outer) {
    outer.super();
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static PaperworkHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  List<String> lines() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Lines'");
  }

  @Override
  void skip() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Skip'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final PaperworkHandlers INSTANCE = new PaperworkHandlers(ShippingHandlers.shared());

    private Shared() {
    }
  }
}
