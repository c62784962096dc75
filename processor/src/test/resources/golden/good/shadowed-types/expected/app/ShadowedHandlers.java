package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Shadowed} with nothing left abstract.
 */
@GeneratedFrom("app.Shadowed")
public final class ShadowedHandlers extends Shadowed {
  public ShadowedHandlers() {
  }

  public ShadowedHandlers(app.Shared shared, Answer... answers) {
    super(shared, answers);
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ShadowedHandlers shared() {
    return Shared.INSTANCE;
  }

  @java.lang.Override
  void third() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Third'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ShadowedHandlers INSTANCE = new ShadowedHandlers();

    private Shared() {
    }
  }
}
