package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Doubtful} with nothing left abstract.
 */
@GeneratedFrom("app.Doubtful")
public final class DoubtfulHandlers extends Doubtful {
  public DoubtfulHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static DoubtfulHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void third() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Third'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final DoubtfulHandlers INSTANCE = new DoubtfulHandlers();

    private Shared() {
    }
  }
}
