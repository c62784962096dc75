package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Choices} with nothing left abstract.
 */
@GeneratedFrom("app.Choices")
public final class ChoicesHandlers extends Choices {
  public ChoicesHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ChoicesHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void limited() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Limited'");
  }

  @Override
  void shapes() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Shapes'");
  }

  @Override
  void texts() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Texts'");
  }

  @Override
  void numbers() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Numbers'");
  }

  @Override
  void times() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Times'");
  }

  @Override
  void others() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Others'");
  }

  @Override
  void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ChoicesHandlers INSTANCE = new ChoicesHandlers();

    private Shared() {
    }
  }
}
