package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Booking.Each} with nothing left abstract.
 */
@GeneratedFrom("app.Booking")
public final class EachHandlers extends Booking.Each {
  public EachHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static EachHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void skip() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Skip'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final EachHandlers INSTANCE = new EachHandlers();

    private Shared() {
    }
  }
}
