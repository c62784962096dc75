package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Answered} with nothing left abstract.
 */
@GeneratedFrom("app.Answered")
public final class AnsweredHandlers extends Answered {
  public AnsweredHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static AnsweredHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final AnsweredHandlers INSTANCE = new AnsweredHandlers();

    private Shared() {
    }
  }
}
