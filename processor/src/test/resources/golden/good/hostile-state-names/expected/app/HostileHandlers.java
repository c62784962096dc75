package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Hostile} with nothing left abstract.
 */
@GeneratedFrom("app.Hostile")
public final class HostileHandlers extends Hostile {
  public HostileHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static HostileHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void apostrophe() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'it's'");
  }

  @Override
  void percent() {
    throw new UnsupportedOperationException("Step Functions itself runs the state '100% %s %n $'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final HostileHandlers INSTANCE = new HostileHandlers();

    private Shared() {
    }
  }
}
