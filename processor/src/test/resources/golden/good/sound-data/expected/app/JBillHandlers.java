package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Expressions.Bill} with nothing left abstract.
 */
@GeneratedFrom("app.Expressions")
public final class JBillHandlers extends Expressions.Bill {
  public JBillHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static JBillHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final JBillHandlers INSTANCE = new JBillHandlers();

    private Shared() {
    }
  }
}
