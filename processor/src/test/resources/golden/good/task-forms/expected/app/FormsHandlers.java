package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Forms} with nothing left abstract.
 */
@GeneratedFrom("app.Forms")
public final class FormsHandlers extends Forms {
  public FormsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static FormsHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void optimized() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Optimized'");
  }

  @Override
  void job() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Job'");
  }

  @Override
  void nested() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Nested'");
  }

  @Override
  void callback() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Callback'");
  }

  @Override
  void sdk() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Sdk'");
  }

  @Override
  void http() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Http'");
  }

  @Override
  void whole() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Whole'");
  }

  @Override
  void placeholder() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Placeholder'");
  }

  @Override
  void review() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Review'");
  }

  @Override
  void reviewAgain() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Review Again'");
  }

  @Override
  void elsewhere() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Elsewhere'");
  }

  @Override
  void named() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Named'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final FormsHandlers INSTANCE = new FormsHandlers();

    private Shared() {
    }
  }
}
