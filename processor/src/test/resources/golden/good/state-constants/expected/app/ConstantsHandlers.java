package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Constants} with nothing left abstract.
 */
@GeneratedFrom("app.Constants")
public final class ConstantsHandlers extends Constants {
  public ConstantsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ConstantsHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ConstantsHandlers INSTANCE = new ConstantsHandlers();

    private Shared() {
    }
  }
}
