package io.github.stepmark.runner.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.runner.query.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * An error of a state on its way to the retriers and catchers. It has no stack: it belongs to the
 * workflow, not to this program.
 */
public final class StateError extends RuntimeException {

  public static final String ALL = "States.ALL";
  public static final String RUNTIME = "States.Runtime";
  public static final String TASK_FAILED = "States.TaskFailed";
  public static final String TIMEOUT = "States.Timeout";
  public static final String HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout";
  public static final String ITEM_READER_FAILED = "States.ItemReaderFailed";
  public static final String RESULT_WRITER_FAILED = "States.ResultWriterFailed";
  public static final String TOO_MANY_FAILURES = "States.ExceedToleratedFailureThreshold";
  static final String DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded";

  private static final long serialVersionUID = 1;

  private final @Nullable String error;
  private final @Nullable String cause;
  private final boolean heartbeat;
  private final boolean located;
  private final boolean told;

  private StateError(
      @Nullable String error, @Nullable String cause, boolean heartbeat, boolean located) {
    this(error, cause, heartbeat, located, false);
  }

  private StateError(
      @Nullable String error,
      @Nullable String cause,
      boolean heartbeat,
      boolean located,
      boolean told) {
    super(error + ": " + cause, null, false, false);
    this.told = told;
    this.error = error;
    this.cause = cause;
    this.heartbeat = heartbeat;
    this.located = located;
  }

  /** An error whose cause stands as it is. */
  public static StateError of(@Nullable String error, @Nullable String cause) {
    return new StateError(error, cause, false, true);
  }

  /** An error by a task's token. What it does not say is JSON's null to a catcher. */
  public static StateError told(@Nullable String error, @Nullable String cause) {
    return new StateError(error, cause, false, true, true);
  }

  /** What a state could not compute. */
  public static StateError of(QueryException e) {
    return new StateError(e.error(), e.detail(), false, false);
  }

  /** What the interpreter itself cannot do; nothing retries or catches it. */
  public static StateError runtime(String detail) {
    return new StateError(RUNTIME, detail, false, false);
  }

  /** A task that took too long. AWS reports no cause, and this name for a missed heartbeat too. */
  public static StateError timeout(boolean heartbeat) {
    return new StateError(TIMEOUT, null, heartbeat, true);
  }

  /** A result or output over {@link Payload#LIMIT}; {@code of} is a resource or a state. */
  public static StateError tooLarge(String of) {
    return of(
        DATA_LIMIT_EXCEEDED,
        "The state/task '%s' returned a result with a size exceeding the maximum number of bytes service limit."
            .formatted(of));
  }

  /** What a task is called with is over {@link Payload#LIMIT}. */
  public static StateError inputTooLarge(String of) {
    return of(
        DATA_LIMIT_EXCEEDED,
        "The state/task '%s' was given an input with a size exceeding the maximum number of bytes service limit."
            .formatted(of));
  }

  /** What is kept has grown over a limit. */
  static StateError dataLimitExceeded(String detail) {
    return new StateError(DATA_LIMIT_EXCEEDED, detail, false, false);
  }

  /** The same, its cause saying where; done once, at the innermost state. */
  public StateError at(String state, long enteredEvent) {
    if (located) {
      return this;
    }
    String where =
        "An error occurred while executing the state '%s' (entered at the event id #%d). "
            .formatted(state, enteredEvent);
    return new StateError(error, where + cause, heartbeat, true);
  }

  /** The error output: what a catcher gets. */
  public ObjectNode output() {
    ObjectNode output = JsonNodeFactory.instance.objectNode();
    if (error != null || told) {
      output.put("Error", error);
    }
    if (cause != null || told) {
      output.put("Cause", cause);
    }
    return output;
  }

  /** All of it, for {@link #ofJson}. */
  public ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("error", error)
        .put("cause", cause)
        .put("heartbeat", heartbeat)
        .put("located", located)
        .put("told", told);
  }

  /** What {@link #toJson} wrote. */
  public static StateError ofJson(JsonNode json) {
    return new StateError(
        json.path("error").textValue(),
        json.path("cause").textValue(),
        json.path("heartbeat").asBoolean(),
        json.path("located").asBoolean(),
        json.path("told").asBoolean());
  }

  public @Nullable String error() {
    return error;
  }

  public @Nullable String cause() {
    return cause;
  }

  /** Whether nothing retries or catches it. */
  public boolean isRuntime() {
    return RUNTIME.equals(error);
  }

  public boolean isHeartbeat() {
    return heartbeat;
  }
}
