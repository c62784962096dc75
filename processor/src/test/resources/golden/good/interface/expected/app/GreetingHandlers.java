package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Greeting} with nothing left abstract.
 */
@GeneratedFrom("app.Greeting")
public final class GreetingHandlers implements Greeting {
  /**
   * The one instance that all functions of a JVM share.
   */
  static GreetingHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  public void pause() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Pause'");
  }

  @Override
  public void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
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
