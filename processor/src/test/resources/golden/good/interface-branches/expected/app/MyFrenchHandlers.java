package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Greetings.French} with nothing left abstract.
 */
@GeneratedFrom("app.Greetings")
public final class MyFrenchHandlers extends Greetings.French {
  public MyFrenchHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static MyFrenchHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final MyFrenchHandlers INSTANCE = new MyFrenchHandlers();

    private Shared() {
    }
  }
}
