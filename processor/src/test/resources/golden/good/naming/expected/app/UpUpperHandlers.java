package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Upper} with nothing left abstract.
 */
@GeneratedFrom("app.Upper")
public final class UpUpperHandlers extends Upper {
  public UpUpperHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static UpUpperHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void wait10Minutes() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Wait10Minutes'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final UpUpperHandlers INSTANCE = new UpUpperHandlers();

    private Shared() {
    }
  }
}
