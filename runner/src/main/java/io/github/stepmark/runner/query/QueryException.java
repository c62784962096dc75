package io.github.stepmark.runner.query;

/**
 * A path, template, function or expression of a state that cannot be evaluated. It has no stack: it
 * belongs to the workflow, not to this program.
 */
public final class QueryException extends RuntimeException {

  private static final String RUNTIME = "States.Runtime";

  private static final long serialVersionUID = 1;

  private final String error;

  private QueryException(String error, String detail) {
    super(detail, null, false, false);
    this.error = error;
  }

  /** What nothing retries or catches: {@code States.Runtime}. */
  public static QueryException runtime(String detail) {
    return new QueryException(RUNTIME, detail);
  }

  /** The error's name, such as {@code States.Runtime}. */
  public String error() {
    return error;
  }

  /** What is wrong, as AWS words it where that is known; without saying in which state. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
