package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Shapes} with nothing left abstract.
 */
@GeneratedFrom("app.Shapes")
public final class ShapesHandlers extends Shapes {
  public ShapesHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ShapesHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ShapesHandlers INSTANCE = new ShapesHandlers();

    private Shared() {
    }
  }
}
