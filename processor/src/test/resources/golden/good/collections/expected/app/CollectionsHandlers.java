package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Collections} with nothing left abstract.
 */
@GeneratedFrom("app.Collections")
public final class CollectionsHandlers extends Collections {
  public CollectionsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static CollectionsHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final CollectionsHandlers INSTANCE = new CollectionsHandlers();

    private Shared() {
    }
  }
}
