package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Greetings} with nothing left abstract.
 */
@GeneratedFrom("app.Greetings")
public final class MyGreetingsHandlers implements Greetings {
  /**
   * The one instance that all functions of a JVM share.
   */
  static MyGreetingsHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  public void both() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Both'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final MyGreetingsHandlers INSTANCE = new MyGreetingsHandlers();

    private Shared() {
    }
  }
}
