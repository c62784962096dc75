package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Fleet.Trucks} with nothing left abstract.
 */
@GeneratedFrom("app.Fleet")
public final class TrucksHandlers extends Fleet.Trucks {
  public TrucksHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static TrucksHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final TrucksHandlers INSTANCE = new TrucksHandlers();

    private Shared() {
    }
  }
}
