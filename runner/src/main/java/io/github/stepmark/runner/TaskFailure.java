package io.github.stepmark.runner;

import org.jspecify.annotations.Nullable;

/** Thrown by a {@link TaskFunction}: its task fails with this error and this cause. */
public final class TaskFailure extends Exception {

  private static final long serialVersionUID = 1;

  private final @Nullable String error;
  private final @Nullable String cause;

  /**
   * A failure as a service reports it.
   *
   * @param error the name that retriers and catchers match, such as {@code
   *     DynamoDB.ConditionalCheckFailedException}; {@code States.Timeout} makes the task time out
   * @param cause the text beside it
   */
  public TaskFailure(@Nullable String error, @Nullable String cause) {
    super(error + ": " + cause);
    this.error = error;
    this.cause = cause;
  }

  /** The error's name. */
  public @Nullable String error() {
    return error;
  }

  /** The text beside it. */
  public @Nullable String cause() {
    return cause;
  }
}
