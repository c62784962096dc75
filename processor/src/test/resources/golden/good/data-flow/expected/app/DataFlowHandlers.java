package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link DataFlow} with nothing left abstract.
 */
@GeneratedFrom("app.DataFlow")
public final class DataFlowHandlers extends DataFlow {
  public DataFlowHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static DataFlowHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void reserve() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Reserve'");
  }

  @Override
  void shape() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Shape'");
  }

  @Override
  void pause() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Pause'");
  }

  @Override
  void which() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Which'");
  }

  @Override
  void store() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Store'");
  }

  @Override
  void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final DataFlowHandlers INSTANCE = new DataFlowHandlers();

    private Shared() {
    }
  }
}
