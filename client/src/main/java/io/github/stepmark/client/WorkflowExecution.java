package io.github.stepmark.client;

import io.github.stepmark.lambda.InvalidPayload;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.SfnException;

/**
 * An execution of a Standard workflow.
 *
 * @param <O> what it gives
 */
public final class WorkflowExecution<O> {

  private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(5);

  /** An execution that has just been started may not be known yet wherever it is asked for. */
  private static final long UNKNOWN_FOR = TimeUnit.SECONDS.toNanos(5);

  private final SfnClient sfn;
  private final String arn;
  private final Function<String, O> read;
  private final Time time;

  WorkflowExecution(SfnClient sfn, String arn, Function<String, O> read) {
    this(sfn, arn, read, Time.REAL);
  }

  WorkflowExecution(SfnClient sfn, String arn, Function<String, O> read, Time time) {
    this.time = time;
    this.sfn = sfn;
    this.arn = Objects.requireNonNull(arn, "arn");
    this.read = read;
  }

  /** Its ARN, by which {@link WorkflowClient#execution} finds it again. */
  public String arn() {
    return arn;
  }

  /** How it stands. */
  public ExecutionStatus status() {
    return describe().status();
  }

  /**
   * Waits until it has ended, and gives its output. It is asked for at once, then after a tenth of
   * a second, and ever more seldom up to every five seconds. That AWS throttles the asking is no
   * answer: it is asked again.
   *
   * @throws ExecutionFailedException if it has failed, timed out or been aborted
   * @throws InvalidPayload if its output is not of the type, or AWS does not show it
   * @throws TimeoutException if it has not ended within {@code timeout}; it goes on running
   */
  public O await(Duration timeout) throws TimeoutException, InterruptedException {
    long start = time.now();
    long limit =
        timeout.compareTo(Duration.ofDays(100_000)) < 0 ? timeout.toNanos() : Long.MAX_VALUE;
    for (long pause = FIRST_PAUSE; ; pause = Math.min(pause + pause / 2, LONGEST_PAUSE)) {
      DescribeExecutionResponse found = describe(time.now() - start < UNKNOWN_FOR);
      if (found != null && hasEnded(found.status())) {
        return output(found);
      }
      long left = limit - (time.now() - start);
      if (left <= 0) {
        throw new TimeoutException("The execution " + arn + " has not ended within " + timeout);
      }
      time.sleep(Math.min(pause, left));
    }
  }

  private DescribeExecutionResponse describe() {
    return sfn.describeExecution(describe -> describe.executionArn(arn));
  }

  private @Nullable DescribeExecutionResponse describe(boolean mayBeUnknown) {
    try {
      return describe();
    } catch (ExecutionDoesNotExistException e) {
      if (mayBeUnknown) {
        return null;
      }
      throw e;
    } catch (SfnException e) {
      if (e.isThrottlingException()) {
        return null;
      }
      throw e;
    }
  }

  /** Whatever AWS adds to the states it knows is taken for one in which an execution goes on. */
  private static boolean hasEnded(ExecutionStatus status) {
    return switch (status) {
      case SUCCEEDED, FAILED, TIMED_OUT, ABORTED -> true;
      default -> false;
    };
  }

  private O output(DescribeExecutionResponse ended) {
    if (ended.status() != ExecutionStatus.SUCCEEDED) {
      throw new ExecutionFailedException(arn, ended.statusAsString(), ended.error(), ended.cause());
    }
    if (ended.output() == null) {
      throw new InvalidPayload("$", "AWS does not show the output of " + arn);
    }
    try {
      return read.apply(ended.output());
    } catch (InvalidPayload e) {
      String problem = String.valueOf(e.getMessage()).substring(e.path().length() + 2);
      InvalidPayload located = new InvalidPayload(e.path(), problem + ", in the output of " + arn);
      located.initCause(e);
      throw located;
    }
  }

  /** Its ARN. */
  @Override
  public String toString() {
    return arn;
  }
}
