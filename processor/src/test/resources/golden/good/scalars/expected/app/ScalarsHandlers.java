package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Scalars} with nothing left abstract.
 */
@GeneratedFrom("app.Scalars")
public final class ScalarsHandlers extends Scalars {
  public ScalarsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ScalarsHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ScalarsHandlers INSTANCE = new ScalarsHandlers();

    private Shared() {
    }
  }
}
