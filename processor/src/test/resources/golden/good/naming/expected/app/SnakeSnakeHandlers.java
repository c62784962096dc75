package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Snake} with nothing left abstract.
 */
@GeneratedFrom("app.Snake")
public final class SnakeSnakeHandlers extends Snake {
  public SnakeSnakeHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static SnakeSnakeHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final SnakeSnakeHandlers INSTANCE = new SnakeSnakeHandlers();

    private Shared() {
    }
  }
}
