package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Colliding} with nothing left abstract.
 */
@GeneratedFrom("app.Colliding")
public final class CollidingHandlers extends Colliding {
  public CollidingHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static CollidingHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final CollidingHandlers INSTANCE = new CollidingHandlers();

    private Shared() {
    }
  }
}
