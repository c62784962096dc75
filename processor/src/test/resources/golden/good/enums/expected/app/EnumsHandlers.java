package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Enums} with nothing left abstract.
 */
@GeneratedFrom("app.Enums")
public final class EnumsHandlers extends Enums {
  public EnumsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static EnumsHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void giveAway() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Give Away'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final EnumsHandlers INSTANCE = new EnumsHandlers();

    private Shared() {
    }
  }
}
