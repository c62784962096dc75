package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Beans} with nothing left abstract.
 */
@GeneratedFrom("app.Beans")
public final class BeansHandlers extends Beans {
  public BeansHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static BeansHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final BeansHandlers INSTANCE = new BeansHandlers();

    private Shared() {
    }
  }
}
