package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Quick} with nothing left abstract.
 */
@GeneratedFrom("app.Quick")
public final class QuickHandlers extends Quick {
  public QuickHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static QuickHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final QuickHandlers INSTANCE = new QuickHandlers();

    private Shared() {
    }
  }
}
