package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Sync} with nothing left abstract.
 */
@GeneratedFrom("app.Sync")
public final class SyncHandlers extends Sync {
  public SyncHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static SyncHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final SyncHandlers INSTANCE = new SyncHandlers();

    private Shared() {
    }
  }
}
