package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Lists.Find} with nothing left abstract.
 */
@GeneratedFrom("app.Lists")
public final class FindHandlers extends Lists.Find {
  public FindHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static FindHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final FindHandlers INSTANCE = new FindHandlers();

    private Shared() {
    }
  }
}
