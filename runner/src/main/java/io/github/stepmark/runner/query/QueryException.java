package io.github.stepmark.runner.query;

import org.jspecify.annotations.Nullable;

/**
 * A path, template, function or expression of a state that cannot be evaluated. It has no stack: it
 * belongs to the workflow, not to this program.
 */
public final class QueryException extends RuntimeException {

  private static final String EVALUATION = "States.QueryEvaluationError";
  private static final String RUNTIME = "States.Runtime";

  private static final long serialVersionUID = 1;

  private final String error;
  private final @Nullable String location;

  private QueryException(String error, String detail, @Nullable String location) {
    super(detail, null, false, false);
    this.error = error;
    this.location = location;
  }

  /** What nothing retries or catches: {@code States.Runtime}. */
  public static QueryException runtime(String detail) {
    return new QueryException(RUNTIME, detail, null);
  }

  /** What an intrinsic function cannot work with: {@code States.IntrinsicFailure}. */
  public static QueryException intrinsicFailure(String detail) {
    return new QueryException("States.IntrinsicFailure", detail, null);
  }

  /**
   * What an expression does not give: {@code States.QueryEvaluationError}.
   *
   * @param location the field, such as {@code Output/total[0]}; null where AWS names none
   */
  public static QueryException evaluation(String detail, @Nullable String location) {
    return new QueryException(EVALUATION, detail, location);
  }

  /** Whether it is {@code States.QueryEvaluationError}. */
  public boolean isOfExpression() {
    return error.equals(EVALUATION);
  }

  /** The field whose expression it is, as AWS writes places: {@code Output/total[0]}. */
  public @Nullable String location() {
    return location;
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
