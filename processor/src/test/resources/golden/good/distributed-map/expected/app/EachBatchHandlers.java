package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Reports.EachBatch} with nothing left abstract.
 */
@GeneratedFrom("app.Reports")
public final class EachBatchHandlers extends Reports.EachBatch {
  public EachBatchHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static EachBatchHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final EachBatchHandlers INSTANCE = new EachBatchHandlers();

    private Shared() {
    }
  }
}
