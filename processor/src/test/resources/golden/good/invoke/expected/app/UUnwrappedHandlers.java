package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Unwrapped} with nothing left abstract.
 */
@GeneratedFrom("app.Unwrapped")
public final class UUnwrappedHandlers extends Unwrapped {
  public UUnwrappedHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static UUnwrappedHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void wrapped() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Wrapped'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final UUnwrappedHandlers INSTANCE = new UUnwrappedHandlers();

    private Shared() {
    }
  }
}
