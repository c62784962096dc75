package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Wrap} with nothing left abstract.
 */
@GeneratedFrom("app.Wrap")
public final class WrapHandlers extends Wrap {
  public WrapHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static WrapHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final WrapHandlers INSTANCE = new WrapHandlers();

    private Shared() {
    }
  }
}
