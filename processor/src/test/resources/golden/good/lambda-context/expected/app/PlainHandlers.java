package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Plain} with nothing left abstract.
 */
@GeneratedFrom("app.Plain")
public final class PlainHandlers extends Plain {
  public PlainHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static PlainHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final PlainHandlers INSTANCE = new PlainHandlers();

    private Shared() {
    }
  }
}
