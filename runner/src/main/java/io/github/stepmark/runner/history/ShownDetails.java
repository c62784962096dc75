package io.github.stepmark.runner.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to see of an event's details.
 *
 * @param name the state's name
 * @param data the input or output as JSON text
 * @param error the error's name
 * @param cause the error's cause
 * @param assigned the variables that a state assigns on leaving, as JSON texts
 */
public record ShownDetails(
    @Nullable String name,
    @Nullable String data,
    @Nullable String error,
    @Nullable String cause,
    Map<String, String> assigned) {

  ShownDetails(
      @Nullable String name,
      @Nullable String data,
      @Nullable String error,
      @Nullable String cause) {
    this(name, data, error, cause, Map.of());
  }

  private static final EventDetails.Cases<ShownDetails> OF =
      new EventDetails.Cases<>() {
        @Override
        public ShownDetails none(EventDetails.None none) {
          return data(null);
        }

        @Override
        public ShownDetails executionStarted(EventDetails.ExecutionStarted started) {
          return data(started.input());
        }

        @Override
        public ShownDetails stateEntered(EventDetails.StateEntered entered) {
          return new ShownDetails(entered.name(), entered.input(), null, null);
        }

        @Override
        public ShownDetails stateExited(EventDetails.StateExited exited) {
          return new ShownDetails(
              exited.name(), exited.output(), null, null, exited.assignedVariables());
        }

        @Override
        public ShownDetails output(EventDetails.Output output) {
          return data(output.output());
        }

        @Override
        public ShownDetails failure(EventDetails.Failure failure) {
          return new ShownDetails(null, null, failure.error(), failure.cause());
        }

        @Override
        public ShownDetails workScheduled(EventDetails.WorkScheduled scheduled) {
          return data(scheduled.input());
        }

        @Override
        public ShownDetails workerStarted(EventDetails.WorkerStarted started) {
          return data(null);
        }

        @Override
        public ShownDetails taskScheduled(EventDetails.TaskScheduled scheduled) {
          return data(scheduled.parameters());
        }

        @Override
        public ShownDetails taskStarted(EventDetails.TaskStarted started) {
          return data(null);
        }

        @Override
        public ShownDetails taskOutput(EventDetails.TaskOutput output) {
          return data(output.output());
        }

        @Override
        public ShownDetails taskFailed(EventDetails.TaskFailed failure) {
          return new ShownDetails(null, null, failure.error(), failure.cause());
        }

        @Override
        public ShownDetails evaluationFailed(EventDetails.EvaluationFailed failure) {
          return new ShownDetails(failure.state(), null, failure.error(), failure.cause());
        }

        @Override
        public ShownDetails mapStateStarted(EventDetails.MapStateStarted started) {
          return data(null);
        }

        @Override
        public ShownDetails mapRunStarted(EventDetails.MapRunStarted started) {
          return data(null);
        }

        @Override
        public ShownDetails mapIteration(EventDetails.MapIteration iteration) {
          return new ShownDetails(iteration.name(), null, null, null);
        }
      };

  public static ShownDetails of(HistoryEvent event) {
    return event.details().match(OF);
  }

  private static ShownDetails data(@Nullable String data) {
    return new ShownDetails(null, data, null, null);
  }

  /** The error and its cause in one text, as far as there are any. */
  public String failure() {
    return failure(error, cause);
  }

  /** An error and its cause in one text, as far as there are any. */
  public static String failure(@Nullable String error, @Nullable String cause) {
    if (error == null) {
      return cause == null || cause.isEmpty() ? "no error name, no cause" : cause;
    }
    return cause == null || cause.isEmpty() ? error : error + ": " + cause;
  }
}
