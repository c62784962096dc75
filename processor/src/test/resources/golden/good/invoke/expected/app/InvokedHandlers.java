package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Invoked} with nothing left abstract.
 */
@GeneratedFrom("app.Invoked")
public final class InvokedHandlers extends Invoked {
  public InvokedHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static InvokedHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void named() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Named'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final InvokedHandlers INSTANCE = new InvokedHandlers();

    private Shared() {
    }
  }
}
