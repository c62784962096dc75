package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Booking.Leaf} with nothing left abstract.
 */
@GeneratedFrom("app.Booking")
public final class LeafHandlers extends Booking.Leaf {
  public LeafHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static LeafHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final LeafHandlers INSTANCE = new LeafHandlers();

    private Shared() {
    }
  }
}
