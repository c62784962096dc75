package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Jackson} with nothing left abstract.
 */
@GeneratedFrom("app.Jackson")
public final class JacksonHandlers extends Jackson {
  public JacksonHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static JacksonHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final JacksonHandlers INSTANCE = new JacksonHandlers();

    private Shared() {
    }
  }
}
