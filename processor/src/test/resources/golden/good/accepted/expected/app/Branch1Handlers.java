package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Doubtful.Branch1} with nothing left abstract.
 */
@GeneratedFrom("app.Doubtful")
public final class Branch1Handlers extends Doubtful.Branch1 {
  public Branch1Handlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static Branch1Handlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final Branch1Handlers INSTANCE = new Branch1Handlers();

    private Shared() {
    }
  }
}
