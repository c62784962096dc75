package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link AnsweredInJsonata} with nothing left abstract.
 */
@GeneratedFrom("app.AnsweredInJsonata")
public final class JAnsweredInJsonataHandlers extends AnsweredInJsonata {
  public JAnsweredInJsonataHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static JAnsweredInJsonataHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final JAnsweredInJsonataHandlers INSTANCE = new JAnsweredInJsonataHandlers();

    private Shared() {
    }
  }
}
