package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Fleet.EachTruck} with nothing left abstract.
 */
@GeneratedFrom("app.Fleet")
public final class EachTruckHandlers extends Fleet.EachTruck {
  public EachTruckHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static EachTruckHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final EachTruckHandlers INSTANCE = new EachTruckHandlers();

    private Shared() {
    }
  }
}
