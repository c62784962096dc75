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
  void endTask() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'End Task'");
  }

  @Override
  void endPass() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'End Pass'");
  }

  @Override
  void endWait() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'End Wait'");
  }

  @Override
  void failing() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Failing'");
  }

  @Override
  void paths() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Paths'");
  }

  @Override
  void pathDone() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Path Done'");
  }

  @Override
  void pathTask() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Path Task'");
  }

  @Override
  void pathPass() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Path Pass'");
  }

  @Override
  void pathWait() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Path Wait'");
  }

  @Override
  void pathFail() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Path Fail'");
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
