package io.github.stepmark.client;

import io.github.stepmark.lambda.LambdaError;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** An execution has ended without an output. */
public final class ExecutionFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String executionArn;
  private final String status;
  private final @Nullable String error;
  private final @Nullable String errorCause;

  ExecutionFailedException(
      String executionArn, String status, @Nullable String error, @Nullable String errorCause) {
    super(message(executionArn, status, error, errorCause));
    this.executionArn = executionArn;
    this.status = status;
    this.error = error;
    this.errorCause = errorCause;
  }

  private static String message(
      String arn, String status, @Nullable String error, @Nullable String cause) {
    StringBuilder message = new StringBuilder("The execution ").append(arn).append(" is ");
    message.append(status);
    if (error != null) {
      message.append(": ").append(error);
    }
    if (cause != null) {
      message.append(": ").append(cause);
    }
    return message.toString();
  }

  /** The ARN of the execution. */
  public String executionArn() {
    return executionArn;
  }

  /** {@code FAILED}, {@code TIMED_OUT} or {@code ABORTED}. */
  public String status() {
    return status;
  }

  /** The error's name; null where it has none, as where the execution timed out. */
  public @Nullable String error() {
    return error;
  }

  /** The error's cause as it is; null where it has none. */
  public @Nullable String errorCause() {
    return errorCause;
  }

  /** The cause as Lambda writes an exception; where it is other text, that is its message. */
  public @Nullable LambdaError lambdaError() {
    if (errorCause == null) {
      return null;
    }
    PayloadWriter text = new PayloadWriter();
    try {
      text.string(errorCause);
      return PayloadReader.of(text.toBytes()).lambdaError();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
