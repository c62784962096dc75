package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Mixed} with nothing left abstract.
 */
@GeneratedFrom("app.Mixed")
public final class MixedHandlers extends Mixed {
  public MixedHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static MixedHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void free() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Free'");
  }

  @Override
  void pay() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Pay'");
  }

  @Override
  void which() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Which'");
  }

  @Override
  void pause() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Pause'");
  }

  @Override
  void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
  }

  @Override
  void failing() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Failing'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final MixedHandlers INSTANCE = new MixedHandlers();

    private Shared() {
    }
  }
}
