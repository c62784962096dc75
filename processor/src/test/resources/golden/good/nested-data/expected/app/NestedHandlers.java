package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Nested} with nothing left abstract.
 */
@GeneratedFrom("app.Nested")
public final class NestedHandlers extends Nested {
  public NestedHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static NestedHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void paths() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Paths'");
  }

  @Override
  void nata() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Nata'");
  }

  @Override
  void each() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Each'");
  }

  @Override
  void eachNata() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Each Nata'");
  }

  @Override
  void deprecated() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Deprecated'");
  }

  @Override
  void failing() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Failing'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final NestedHandlers INSTANCE = new NestedHandlers();

    private Shared() {
    }
  }
}
