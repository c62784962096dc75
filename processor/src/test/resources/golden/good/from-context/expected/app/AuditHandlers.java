package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Audit} with nothing left abstract.
 */
@GeneratedFrom("app.Audit")
public final class AuditHandlers extends Audit {
  public AuditHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static AuditHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final AuditHandlers INSTANCE = new AuditHandlers();

    private Shared() {
    }
  }
}
