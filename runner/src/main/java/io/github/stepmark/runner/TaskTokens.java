package io.github.stepmark.runner;

import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.task.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where tasks are answered by their tokens, as AWS's API lets workers do it: {@code
 * SendTaskSuccess}, {@code SendTaskFailure}, {@code SendTaskHeartbeat} and {@code GetActivityTask}.
 * Given to runners by {@link Runner#tokens}, it serves all of their executions and those that they
 * start. Any thread may use it; an execution takes notice as it goes on.
 *
 * <pre>{@code
 * TaskTokens tokens = new TaskTokens();
 * Execution execution =
 *     Runner.of(definition)
 *         .tokens(tokens)
 *         .task("sqs:sendMessage.waitForTaskToken", input -> {
 *             String token = input.at("/MessageBody/Token").asText();
 *             executor.submit(() -> tokens.succeed(token, "{\"approved\": true}"));
 *             return input;
 *           })
 *         .run("{}");
 * }</pre>
 */
public final class TaskTokens {

  /** What AWS lets a token, an error and a cause be, in characters. */
  private static final int LONGEST_TOKEN = 2048;

  private static final int LONGEST_ERROR = 256;
  private static final int LONGEST_CAUSE = 32_768;

  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Duration patience;
  private final Map<String, OpenTask> open = new LinkedHashMap<>();
  private final Set<String> closed = new HashSet<>();

  /**
   * Waits for answers of other threads for up to ten seconds; see {@link #TaskTokens(Duration)}.
   */
  public TaskTokens() {
    this(Duration.ofSeconds(10));
  }

  /**
   * Waits for answers of other threads for up to {@code patience}.
   *
   * @param patience how long, in real time, an execution waits for an answer where otherwise
   *     virtual time would pass, or nothing more would happen
   */
  public TaskTokens(Duration patience) {
    this.patience = patience;
  }

  /** The tasks that wait, in the order in which they began to. */
  public synchronized List<WaitingTask> waiting() {
    return open.values().stream().map(OpenTask::shown).toList();
  }

  /**
   * Ends a task well.
   *
   * @param output its result as JSON text, of up to 262,144 bytes
   * @throws TaskTokenException where AWS's {@code SendTaskSuccess} refuses it
   */
  public synchronized void succeed(String token, String output) {
    Payload result;
    try {
      result = Payload.of(Json.parse(output));
    } catch (InvalidJsonException e) {
      throw new TaskTokenException(
          "InvalidOutput", "The output is not JSON: %s".formatted(e.getMessage()));
    }
    if (result.isTooLarge()) {
      throw tooLong("output", Payload.LIMIT);
    }
    end(token, Answer.result(result.node()));
  }

  /**
   * Ends a task with an error.
   *
   * @param error the name that retriers and catchers match, of up to 256 characters
   * @param cause the text beside it, of up to 32,768 characters
   * @throws TaskTokenException where AWS's {@code SendTaskFailure} refuses it
   */
  public synchronized void fail(String token, @Nullable String error, @Nullable String cause) {
    if (error != null && error.length() > LONGEST_ERROR) {
      throw tooLong("error", LONGEST_ERROR);
    }
    if (cause != null && cause.length() > LONGEST_CAUSE) {
      throw tooLong("cause", LONGEST_CAUSE);
    }
    end(token, Answer.error(StateError.told(error, cause)));
  }

  /**
   * Says that a task is being worked on: {@code HeartbeatSeconds} begin anew, {@code
   * TimeoutSeconds} go on.
   *
   * @throws TaskTokenException where AWS's {@code SendTaskHeartbeat} refuses it
   */
  public synchronized void heartbeat(String token) {
    if (!find(token).heartbeat()) {
      throw over();
    }
  }

  /**
   * Takes the oldest task of an activity that no worker has taken.
   *
   * @param activity the activity's name, its ARN, or the name of the placeholder that stands for it
   * @param worker the worker's name, which the history tells
   * @return the task, empty where there is none
   */
  public synchronized Optional<WaitingTask> poll(String activity, @Nullable String worker) {
    return poll(activity, worker, null);
  }

  synchronized Optional<WaitingTask> poll(
      String activity, @Nullable String worker, @Nullable Timeline of) {
    for (OpenTask task : List.copyOf(open.values())) {
      if (task.isOf(activity) && (of == null || task.isOf(of)) && task.takeBy(worker)) {
        return Optional.of(task.shown());
      }
    }
    return Optional.empty();
  }

  private void end(String token, Answer answer) {
    if (!find(token).answer(answer)) {
      throw over();
    }
    close(token);
  }

  private OpenTask find(String token) {
    if (token.length() > LONGEST_TOKEN || !TOKEN.matcher(token).matches()) {
      throw new TaskTokenException(
          "InvalidToken",
          "'%s' is no task token; it is the value of $$.Task.Token"
              .formatted(token.length() > 80 ? token.substring(0, 80) + "…" : token));
    }
    if (closed.contains(token)) {
      throw over();
    }
    OpenTask task = open.get(token);
    if (task == null) {
      throw new TaskTokenException("TaskDoesNotExist", "No task waits for the token " + token);
    }
    if (!task.isStarted()) {
      throw new TaskTokenException(
          "TaskDoesNotExist",
          "No worker has taken the task of '%s' yet; poll its activity first"
              .formatted(task.shown().resource()));
    }
    return task;
  }

  private static TaskTokenException over() {
    return new TaskTokenException(
        "TaskTimedOut", "The task is over: it was answered, timed out, or its execution ended");
  }

  private static TaskTokenException tooLong(String what, int limit) {
    return new TaskTokenException(
        "ValidationException", "The %s is longer than %d".formatted(what, limit));
  }

  synchronized boolean knows(String token) {
    return open.containsKey(token) || closed.contains(token);
  }

  /** The task that waits for a token; null where none does. */
  synchronized @Nullable OpenTask task(String token) {
    return open.get(token);
  }

  synchronized void open(OpenTask task) {
    open.put(task.token(), task);
  }

  synchronized void close(String token) {
    if (open.remove(token) != null) {
      closed.add(token);
    }
  }

  /** The tasks of the executions of {@code timeline}. */
  synchronized List<WaitingTask> waiting(Timeline timeline) {
    List<WaitingTask> waiting = new ArrayList<>();
    for (OpenTask task : open.values()) {
      if (task.isOf(timeline)) {
        waiting.add(task.shown());
      }
    }
    return waiting;
  }

  /** Whether a task of the executions of {@code timeline} waits. */
  synchronized boolean hasOpen(Timeline timeline) {
    return open.values().stream().anyMatch(task -> task.isOf(timeline));
  }

  Duration patience() {
    return patience;
  }
}
