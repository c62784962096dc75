package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Urgent} with nothing left abstract.
 */
@GeneratedFrom("app.Urgent")
public final class UrgentHandlers extends Urgent {
  public UrgentHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static UrgentHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void howUrgent() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'How Urgent'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final UrgentHandlers INSTANCE = new UrgentHandlers();

    private Shared() {
    }
  }
}
