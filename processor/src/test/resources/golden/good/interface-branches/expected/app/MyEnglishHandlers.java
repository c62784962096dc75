package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Greetings.English} with nothing left abstract.
 */
@GeneratedFrom("app.Greetings")
public final class MyEnglishHandlers implements Greetings.English {
  /**
   * The one instance that all functions of a JVM share.
   */
  static MyEnglishHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final MyEnglishHandlers INSTANCE = new MyEnglishHandlers();

    private Shared() {
    }
  }
}
