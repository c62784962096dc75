package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Absent} with nothing left abstract.
 */
@GeneratedFrom("app.Absent")
public final class AbsentHandlers extends Absent {
  public AbsentHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static AbsentHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final AbsentHandlers INSTANCE = new AbsentHandlers();

    private Shared() {
    }
  }
}
