package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Paths.Bill} with nothing left abstract.
 */
@GeneratedFrom("app.Paths")
public final class BillHandlers extends Paths.Bill {
  public BillHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static BillHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final BillHandlers INSTANCE = new BillHandlers();

    private Shared() {
    }
  }
}
