package io.github.stepmark.runner.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an event tells beside its type: one record for each set of members that AWS's details
 * objects have. Inputs, outputs and parameters are JSON text, as in AWS's history.
 */
public sealed interface EventDetails {

  /** No details object. */
  EventDetails NONE = new None();

  /** Answers with the case of these details. */
  <R> R match(Cases<R> cases);

  /** A case for each set of members. */
  interface Cases<R> {
    R none(None none);

    R executionStarted(ExecutionStarted started);

    R stateEntered(StateEntered entered);

    R stateExited(StateExited exited);

    R output(Output output);

    R failure(Failure failure);

    R workScheduled(WorkScheduled scheduled);

    R workerStarted(WorkerStarted started);

    R taskScheduled(TaskScheduled scheduled);

    R taskStarted(TaskStarted started);

    R taskOutput(TaskOutput output);

    R taskFailed(TaskFailed failure);

    R evaluationFailed(EvaluationFailed failure);

    R mapStateStarted(MapStateStarted started);

    R mapIteration(MapIteration iteration);

    R mapRunStarted(MapRunStarted started);
  }

  /** No members. */
  record None() implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.none(this);
    }
  }

  /** Of {@code ExecutionStarted}. */
  record ExecutionStarted(String input, String roleArn) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.executionStarted(this);
    }
  }

  /** Of every {@code …StateEntered}. */
  record StateEntered(String name, String input) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.stateEntered(this);
    }
  }

  /**
   * Of every {@code …StateExited}.
   *
   * @param assignedVariables the variables that were assigned, each as JSON text
   */
  record StateExited(String name, String output, Map<String, String> assignedVariables)
      implements EventDetails {
    public StateExited {
      assignedVariables = Collections.unmodifiableMap(new LinkedHashMap<>(assignedVariables));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.stateExited(this);
    }
  }

  /** Of the success of an execution, a function or an activity. */
  record Output(String output) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.output(this);
    }
  }

  /** Of the failure of an execution, a function, an activity or a Map Run. */
  record Failure(@Nullable String error, @Nullable String cause) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.failure(this);
    }
  }

  /** Of {@code LambdaFunctionScheduled} and {@code ActivityScheduled}. */
  record WorkScheduled(
      String resource,
      String input,
      @Nullable Long timeoutInSeconds,
      @Nullable Long heartbeatInSeconds,
      @Nullable String credentialsRoleArn)
      implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.workScheduled(this);
    }
  }

  /** Of {@code ActivityStarted}. The worker's name is null where it has not said one. */
  record WorkerStarted(@Nullable String workerName) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.workerStarted(this);
    }
  }

  /** Of {@code TaskScheduled}. */
  record TaskScheduled(
      String resourceType,
      String resource,
      String region,
      String parameters,
      @Nullable Long timeoutInSeconds,
      @Nullable Long heartbeatInSeconds,
      @Nullable String credentialsRoleArn)
      implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.taskScheduled(this);
    }
  }

  /** Of {@code TaskStarted}. */
  record TaskStarted(String resourceType, String resource) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.taskStarted(this);
    }
  }

  /** Of {@code TaskSubmitted} and {@code TaskSucceeded}. */
  record TaskOutput(String resourceType, String resource, String output) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.taskOutput(this);
    }
  }

  /**
   * Of {@code EvaluationFailed}.
   *
   * @param location the field, such as {@code Output/total}; null where AWS names none
   */
  record EvaluationFailed(
      String state, @Nullable String error, @Nullable String cause, @Nullable String location)
      implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.evaluationFailed(this);
    }
  }

  /** Of {@code TaskFailed} and {@code TaskTimedOut}. */
  record TaskFailed(
      String resourceType, String resource, @Nullable String error, @Nullable String cause)
      implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.taskFailed(this);
    }
  }

  /** Of {@code MapStateStarted}: how many items there are, as far as that is known by then. */
  record MapStateStarted(int length) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.mapStateStarted(this);
    }
  }

  /** Of {@code MapRunStarted}. */
  record MapRunStarted(String mapRunArn) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.mapRunStarted(this);
    }
  }

  /** Of every {@code MapIteration…}: the Map state, and the item's index from 0. */
  record MapIteration(String name, int index) implements EventDetails {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.mapIteration(this);
    }
  }
}
