package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Dispatch} with nothing left abstract.
 */
@GeneratedFrom("app.Dispatch")
public final class DispatchHandlers extends Dispatch {
  public DispatchHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static DispatchHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void sized() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Sized'");
  }

  @Override
  void paid() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Paid'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final DispatchHandlers INSTANCE = new DispatchHandlers();

    private Shared() {
    }
  }
}
