package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Greeting} with nothing left abstract.
 */
@GeneratedFrom("app.Greeting")
public final class GreetingHandlers extends Greeting {
  public GreetingHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static GreetingHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final GreetingHandlers INSTANCE = new GreetingHandlers();

    private Shared() {
    }
  }
}
