package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Bodiless} with nothing left abstract.
 */
@GeneratedFrom("app.Bodiless")
public final class BodilessHandlers extends Bodiless {
  public BodilessHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static BodilessHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void fix() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Fix'");
  }

  @Override
  protected void store() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Store'");
  }

  @Override
  public Bodiless.Order start() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Start'");
  }

  @Override
  Object placeholder() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Placeholder'");
  }

  @Override
  void sdk() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Sdk'");
  }

  @Override
  void until() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Until'");
  }

  @Override
  void later() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Later'");
  }

  @Override
  void relative() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Relative'");
  }

  @Override
  void none() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'None'");
  }

  @Override
  void choose() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Choose'");
  }

  @Override
  void passOn() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Pass On'");
  }

  @Override
  void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
  }

  @Override
  void failing() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Failing'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final BodilessHandlers INSTANCE = new BodilessHandlers();

    private Shared() {
    }
  }
}
