package io.github.stepmark.runner;

/** What is said of a task by its token is refused, as AWS's API refuses it. */
public final class TaskTokenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String error;

  TaskTokenException(String error, String message) {
    super(error + ": " + message);
    this.error = error;
  }

  /**
   * AWS's name of the error: {@code InvalidToken} for what is no token at all, {@code
   * TaskDoesNotExist} for one that nobody waits for, {@code TaskTimedOut} for a task that is over,
   * {@code InvalidOutput} for what is not JSON, {@code ValidationException} for what is longer than
   * AWS lets it be.
   */
  public String error() {
    return error;
  }
}
