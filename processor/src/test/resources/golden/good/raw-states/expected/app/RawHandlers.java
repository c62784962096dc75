package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Raw} with nothing left abstract.
 */
@GeneratedFrom("app.Raw")
public final class RawHandlers extends Raw {
  public RawHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static RawHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void first() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'First of all'");
  }

  @Override
  void fanOut() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Fan out'");
  }

  @Override
  void call() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Call'");
  }

  @Override
  void decide() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Decide'");
  }

  @Override
  void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
  }

  @Override
  void giveUp() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Give up'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final RawHandlers INSTANCE = new RawHandlers();

    private Shared() {
    }
  }
}
