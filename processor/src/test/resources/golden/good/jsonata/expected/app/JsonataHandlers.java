package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Jsonata} with nothing left abstract.
 */
@GeneratedFrom("app.Jsonata")
public final class JsonataHandlers extends Jsonata {
  public JsonataHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static JsonataHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void compare() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Compare'");
  }

  @Override
  void pause() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Pause'");
  }

  @Override
  void until() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Until'");
  }

  @Override
  void rest() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Rest'");
  }

  @Override
  void shape() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Shape'");
  }

  @Override
  void store() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Store'");
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
    static final JsonataHandlers INSTANCE = new JsonataHandlers();

    private Shared() {
    }
  }
}
