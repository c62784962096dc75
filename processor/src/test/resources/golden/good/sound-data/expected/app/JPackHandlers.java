package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Expressions.Pack} with nothing left abstract.
 */
@GeneratedFrom("app.Expressions")
public final class JPackHandlers extends Expressions.Pack {
  public JPackHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static JPackHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void ask() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Ask'");
  }

  @Override
  void noted() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Noted'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final JPackHandlers INSTANCE = new JPackHandlers();

    private Shared() {
    }
  }
}
