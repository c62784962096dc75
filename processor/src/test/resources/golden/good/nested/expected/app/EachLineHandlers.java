package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Shipping.EachLine} with nothing left abstract.
 */
@GeneratedFrom("app.Shipping")
public final class EachLineHandlers extends Shipping.EachLine {
  public EachLineHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static EachLineHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  Object serials() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Serials'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final EachLineHandlers INSTANCE = new EachLineHandlers();

    private Shared() {
    }
  }
}
