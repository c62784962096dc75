package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Paths.Pack} with nothing left abstract.
 */
@GeneratedFrom("app.Paths")
public final class PackHandlers extends Paths.Pack {
  public PackHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static PackHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void ask() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Ask'");
  }

  @Override
  void noted() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Noted'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final PackHandlers INSTANCE = new PackHandlers();

    private Shared() {
    }
  }
}
