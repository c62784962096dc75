package io.github.stepmark.client;

import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.SfnException;

/**
 * Answers the tasks of one state that wait for a token, or for an activity's worker. What AWS
 * refuses is thrown as AWS's client throws it, an {@link SfnException}: {@code
 * TaskTimedOutException} where the task no longer waits, {@code InvalidTokenException}, {@code
 * TaskDoesNotExistException}.
 *
 * @param <A> what the state waits for
 */
public final class TaskCallback<A> {

  /** {@code SendTaskFailure}: what an error's name may have. */
  private static final int LONGEST_ERROR = 256;

  private final SfnClient sfn;
  private final Function<A, String> json;

  /**
   * An answer to tasks.
   *
   * @param json an answer as JSON
   */
  public TaskCallback(SfnClient sfn, Function<A, String> json) {
    this.sfn = Objects.requireNonNull(sfn, "sfn");
    this.json = Objects.requireNonNull(json, "json");
  }

  /** Ends the task with an answer ({@code SendTaskSuccess}), the state's result. */
  public void success(String token, A answer) {
    String output = json.apply(answer);
    sfn.sendTaskSuccess(send -> send.taskToken(token).output(output));
  }

  /**
   * Ends the task with an exception ({@code SendTaskFailure}), as if a handler had thrown it: its
   * error is the class's binary name, which {@code @Catch(on = …)} stands for, its cause the JSON
   * that Lambda writes. A stack trace and a message that are longer than AWS takes are cut.
   */
  public void failure(String token, Throwable thrown) {
    failure(token, thrown.getClass().getName(), ExceptionCause.of(thrown));
  }

  /** Ends the task with an error by its name. */
  public void failure(String token, String error, String cause) {
    String name = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    sfn.sendTaskFailure(send -> send.taskToken(token).error(name).cause(cause));
  }

  /** Says that the task is still worked on ({@code SendTaskHeartbeat}). */
  public void heartbeat(String token) {
    sfn.sendTaskHeartbeat(send -> send.taskToken(token));
  }
}
