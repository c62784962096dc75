package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.state.Outcome;
import io.github.stepmark.runner.task.Resource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The events of a task: AWS has a family of them for functions, activities and services each. */
final class TaskEvents {

  private final Resource resource;

  TaskEvents(Resource resource) {
    this.resource = resource;
  }

  /** An event that is still to be given its time and its number. */
  record Entry(EventType type, Payload payload, Function<Payload, EventDetails> details) {
    /** One that tells of no payload. */
    Entry(EventType type, EventDetails details) {
      this(type, Payload.EMPTY, none -> details);
    }
  }

  /** What comes before the work. */
  Entry scheduled(Payload input, Outcome.Call call) {
    Long timeout = call.timeoutSeconds();
    Long heartbeat = call.heartbeatSeconds();
    String role = call.roleArn();
    return switch (resource.kind()) {
      case FUNCTION ->
          new Entry(
              EventType.LAMBDA_FUNCTION_SCHEDULED,
              input,
              given ->
                  new EventDetails.WorkScheduled(
                      resource.text(), given.text(), timeout, null, role));
      case ACTIVITY ->
          new Entry(
              EventType.ACTIVITY_SCHEDULED,
              input,
              given ->
                  new EventDetails.WorkScheduled(
                      resource.text(), given.text(), timeout, heartbeat, role));
      case SERVICE ->
          new Entry(
              EventType.TASK_SCHEDULED,
              input,
              given ->
                  new EventDetails.TaskScheduled(
                      resource.type(),
                      resource.action(),
                      resource.region(),
                      given.text(),
                      timeout,
                      heartbeat,
                      role));
    };
  }

  /**
   * What comes when the work begins.
   *
   * @param worker the name of an activity's worker, where it has one
   */
  Entry started(@Nullable String worker) {
    return switch (resource.kind()) {
      case FUNCTION -> new Entry(EventType.LAMBDA_FUNCTION_STARTED, EventDetails.NONE);
      case ACTIVITY ->
          new Entry(EventType.ACTIVITY_STARTED, new EventDetails.WorkerStarted(worker));
      case SERVICE ->
          new Entry(
              EventType.TASK_STARTED,
              new EventDetails.TaskStarted(resource.type(), resource.action()));
    };
  }

  /** What comes when a service has taken in a job whose result comes later. */
  Entry submitted(Payload output) {
    return new Entry(EventType.TASK_SUBMITTED, output, this::taskOutput);
  }

  private EventDetails taskOutput(Payload output) {
    return new EventDetails.TaskOutput(resource.type(), resource.action(), output.text());
  }

  /** What comes with its result. */
  Entry succeeded(Payload output) {
    return switch (resource.kind()) {
      case FUNCTION -> new Entry(EventType.LAMBDA_FUNCTION_SUCCEEDED, output, TaskEvents::output);
      case ACTIVITY -> new Entry(EventType.ACTIVITY_SUCCEEDED, output, TaskEvents::output);
      case SERVICE -> new Entry(EventType.TASK_SUCCEEDED, output, this::taskOutput);
    };
  }

  private static EventDetails output(Payload output) {
    return new EventDetails.Output(output.text());
  }

  /** What comes with its error, be it a timeout. */
  Entry failed(StateError e) {
    boolean timeout = StateError.TIMEOUT.equals(e.error());
    EventDetails failure = new EventDetails.Failure(e.error(), e.cause());
    return switch (resource.kind()) {
      case FUNCTION ->
          new Entry(
              timeout ? EventType.LAMBDA_FUNCTION_TIMED_OUT : EventType.LAMBDA_FUNCTION_FAILED,
              failure);
      case ACTIVITY ->
          new Entry(timeout ? EventType.ACTIVITY_TIMED_OUT : EventType.ACTIVITY_FAILED, failure);
      case SERVICE ->
          new Entry(
              timeout ? EventType.TASK_TIMED_OUT : EventType.TASK_FAILED,
              new EventDetails.TaskFailed(
                  resource.type(), resource.action(), e.error(), e.cause()));
    };
  }
}
