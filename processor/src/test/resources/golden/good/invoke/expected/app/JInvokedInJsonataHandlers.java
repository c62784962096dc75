package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link InvokedInJsonata} with nothing left abstract.
 */
@GeneratedFrom("app.InvokedInJsonata")
public final class JInvokedInJsonataHandlers extends InvokedInJsonata {
  public JInvokedInJsonataHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static JInvokedInJsonataHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void raw() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Raw'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final JInvokedInJsonataHandlers INSTANCE = new JInvokedInJsonataHandlers();

    private Shared() {
    }
  }
}
