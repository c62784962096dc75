package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link WhenTypes} with nothing left abstract.
 */
@GeneratedFrom("app.WhenTypes")
public final class WhenTypesHandlers extends WhenTypes {
  public WhenTypesHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static WhenTypesHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final WhenTypesHandlers INSTANCE = new WhenTypesHandlers();

    private Shared() {
    }
  }
}
