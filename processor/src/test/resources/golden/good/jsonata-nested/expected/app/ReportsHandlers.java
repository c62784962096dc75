package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Reports} with nothing left abstract.
 */
@GeneratedFrom("app.Reports")
public final class ReportsHandlers extends Reports {
  public ReportsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ReportsHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void rows() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Rows'");
  }

  @Override
  void objects() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Objects'");
  }

  @Override
  void manifest() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Manifest'");
  }

  @Override
  void literal() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Literal'");
  }

  @Override
  void both() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Both'");
  }

  @Override
  void all() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'All'");
  }

  @Override
  void last() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Last'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ReportsHandlers INSTANCE = new ReportsHandlers();

    private Shared() {
    }
  }
}
