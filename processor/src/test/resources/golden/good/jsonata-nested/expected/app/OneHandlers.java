package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Reports.One} with nothing left abstract.
 */
@GeneratedFrom("app.Reports")
public final class OneHandlers extends Reports.One {
  public OneHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static OneHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final OneHandlers INSTANCE = new OneHandlers();

    private Shared() {
    }
  }
}
