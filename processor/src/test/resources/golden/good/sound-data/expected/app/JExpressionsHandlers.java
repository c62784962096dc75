package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Expressions} with nothing left abstract.
 */
@GeneratedFrom("app.Expressions")
public final class JExpressionsHandlers extends Expressions {
  public JExpressionsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static JExpressionsHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void chain() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Chain'");
  }

  @Override
  void coupon() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Coupon'");
  }

  @Override
  void some() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Some'");
  }

  @Override
  void none() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'None'");
  }

  @Override
  void loop() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Loop'");
  }

  @Override
  void again() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Again'");
  }

  @Override
  void branch() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Branch'");
  }

  @Override
  void each() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Each'");
  }

  @Override
  void last() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Last'");
  }

  @Override
  void failing() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Failing'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final JExpressionsHandlers INSTANCE = new JExpressionsHandlers();

    private Shared() {
    }
  }
}
