package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Fulfilment} with nothing left abstract.
 */
@GeneratedFrom("app.Fulfilment")
public final class FulfilmentHandlers extends Fulfilment {
  public FulfilmentHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static FulfilmentHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void announce() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Announce'");
  }

  @Override
  void count() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Count'");
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
  void refund() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Refund'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final FulfilmentHandlers INSTANCE = new FulfilmentHandlers();

    private Shared() {
    }
  }
}
