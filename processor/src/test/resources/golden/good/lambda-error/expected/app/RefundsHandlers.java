package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Refunds} with nothing left abstract.
 */
@GeneratedFrom("app.Refunds")
public final class RefundsHandlers extends Refunds {
  public RefundsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static RefundsHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final RefundsHandlers INSTANCE = new RefundsHandlers();

    private Shared() {
    }
  }
}
