package io.github.stepmark.client;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;
import software.amazon.awssdk.services.sfn.model.SyncExecutionStatus;

/**
 * Runs executions of an Express workflow. The processor emits a subclass for each. Never changes;
 * threads may share it.
 *
 * <p>What AWS refuses is thrown as AWS's client throws it: an {@link SfnException}.
 *
 * @param <I> what executions are started with
 * @param <O> what they give
 */
public abstract class ExpressClient<I, O> {

  private final SfnClient sfn;
  private final String stateMachineArn;
  private final Function<I, String> json;
  private final Function<String, O> read;

  /**
   * A client of one state machine.
   *
   * @param stateMachineArn the ARN of the machine, or of a version or an alias of it
   * @param json the input as JSON
   * @param read the output that JSON is
   */
  protected ExpressClient(
      SfnClient sfn, String stateMachineArn, Function<I, String> json, Function<String, O> read) {
    this.sfn = Objects.requireNonNull(sfn, "sfn");
    this.stateMachineArn = Objects.requireNonNull(stateMachineArn, "stateMachineArn");
    this.json = Objects.requireNonNull(json, "json");
    this.read = Objects.requireNonNull(read, "read");
  }

  /**
   * Runs an execution ({@code StartSyncExecution}), and gives its output. It takes five minutes at
   * most; {@code sfn} must wait that long for an answer.
   *
   * @throws ExecutionFailedException if it fails or times out
   */
  public final O run(I input) {
    return ran(null, input);
  }

  /** The same under a name, which is in logs alone: a name does not keep it from running twice. */
  public final O run(String name, I input) {
    return ran(Objects.requireNonNull(name, "name"), input);
  }

  /**
   * Starts an execution that nobody waits for ({@code StartExecution}): what it gives is in its
   * log.
   *
   * @return its ARN
   */
  public final String start(I input) {
    String text = json.apply(input);
    return sfn.startExecution(start -> start.stateMachineArn(stateMachineArn).input(text))
        .executionArn();
  }

  private O ran(@Nullable String name, I input) {
    String text = json.apply(input);
    StartSyncExecutionResponse ended =
        sfn.startSyncExecution(
            start -> start.stateMachineArn(stateMachineArn).name(name).input(text));
    if (ended.status() != SyncExecutionStatus.SUCCEEDED) {
      throw new ExecutionFailedException(
          ended.executionArn(), ended.statusAsString(), ended.error(), ended.cause());
    }
    return read.apply(ended.output());
  }
}
