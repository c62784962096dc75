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
  void all() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'All'");
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
