package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Targets} with nothing left abstract.
 */
@GeneratedFrom("app.Targets")
public final class TargetsHandlers extends Targets {
  public TargetsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static TargetsHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void think() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Think'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final TargetsHandlers INSTANCE = new TargetsHandlers();

    private Shared() {
    }
  }
}
