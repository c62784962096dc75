package io.github.stepmark.runner.teststate;

/** An error that AWS's API TestState answers with in the place of a result. */
public final class TestStateException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String error;

  private TestStateException(String error, String message) {
    super(message);
    this.error = error;
  }

  /** The request does not hold together. */
  static TestStateException validation(String message) {
    return new TestStateException("ValidationException", message);
  }

  /** The definition is refused. */
  static TestStateException definition(String message) {
    return new TestStateException("InvalidDefinition", message);
  }

  /** The error's name, such as {@code ValidationException}. */
  public String error() {
    return error;
  }
}
