package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Invoicing} with nothing left abstract.
 */
@GeneratedFrom("app.Invoicing")
public final class InvoicingHandlers extends Invoicing {
  public InvoicingHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static InvoicingHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final InvoicingHandlers INSTANCE = new InvoicingHandlers();

    private Shared() {
    }
  }
}
