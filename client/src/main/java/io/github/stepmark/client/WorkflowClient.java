package io.github.stepmark.client;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.SfnException;

/**
 * Starts executions of a Standard workflow and waits for them. The processor emits a subclass for
 * each workflow, such as {@code CallCenterClient}. Never changes; threads may share it.
 *
 * <p>What AWS refuses is thrown as AWS's client throws it: an {@link SfnException}.
 *
 * @param <I> what executions are started with
 * @param <O> what they give
 */
public abstract class WorkflowClient<I, O> {

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
  protected WorkflowClient(
      SfnClient sfn, String stateMachineArn, Function<I, String> json, Function<String, O> read) {
    this.sfn = Objects.requireNonNull(sfn, "sfn");
    this.stateMachineArn = Objects.requireNonNull(stateMachineArn, "stateMachineArn");
    this.json = Objects.requireNonNull(json, "json");
    this.read = Objects.requireNonNull(read, "read");
  }

  /** Starts an execution that AWS names. Called twice, it starts two. */
  public final WorkflowExecution<O> start(I input) {
    return started(null, input);
  }

  /**
   * Starts an execution of that name, once: while it runs, another call with the same name and
   * input gives the same execution. With another input, or for 90 days after its end, AWS throws
   * {@code ExecutionAlreadyExistsException}.
   *
   * @param name 1 to 80 characters, without spaces and <code>&lt; &gt; { } [ ] ? * " # % \ ^ | ~ `
   *     $ &amp; , ; : /</code>
   */
  public final WorkflowExecution<O> start(String name, I input) {
    return started(Objects.requireNonNull(name, "name"), input);
  }

  /**
   * Starts an execution and waits for what it gives.
   *
   * @throws ExecutionFailedException if it does not succeed
   * @throws TimeoutException if it still runs after {@code timeout}; it goes on running
   */
  public final O run(I input, Duration timeout) throws TimeoutException, InterruptedException {
    return start(input).await(timeout);
  }

  /** An execution that somebody has started, by its ARN. */
  public final WorkflowExecution<O> execution(String executionArn) {
    return new WorkflowExecution<>(sfn, executionArn, read);
  }

  private WorkflowExecution<O> started(@Nullable String name, I input) {
    String text = json.apply(input);
    return execution(
        sfn.startExecution(start -> start.stateMachineArn(stateMachineArn).name(name).input(text))
            .executionArn());
  }
}
