package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Maps} with nothing left abstract.
 */
@GeneratedFrom("app.Maps")
public final class MapsHandlers extends Maps {
  public MapsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static MapsHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final MapsHandlers INSTANCE = new MapsHandlers();

    private Shared() {
    }
  }
}
