package io.github.stepmark.runner.history;

import org.jspecify.annotations.Nullable;

/** The types of events that the runner writes, named as AWS names them. */
public enum EventType {
  EXECUTION_STARTED("ExecutionStarted", "executionStarted"),
  EXECUTION_SUCCEEDED("ExecutionSucceeded", "executionSucceeded"),
  EXECUTION_FAILED("ExecutionFailed", "executionFailed"),
  EXECUTION_TIMED_OUT("ExecutionTimedOut", "executionTimedOut"),
  EXECUTION_ABORTED("ExecutionAborted", "executionAborted"),

  TASK_STATE_ENTERED("TaskStateEntered", "stateEntered"),
  TASK_STATE_EXITED("TaskStateExited", "stateExited"),
  TASK_STATE_ABORTED("TaskStateAborted", null),
  PASS_STATE_ENTERED("PassStateEntered", "stateEntered"),
  PASS_STATE_EXITED("PassStateExited", "stateExited"),
  WAIT_STATE_ENTERED("WaitStateEntered", "stateEntered"),
  WAIT_STATE_EXITED("WaitStateExited", "stateExited"),
  WAIT_STATE_ABORTED("WaitStateAborted", null),
  CHOICE_STATE_ENTERED("ChoiceStateEntered", "stateEntered"),
  CHOICE_STATE_EXITED("ChoiceStateExited", "stateExited"),
  SUCCEED_STATE_ENTERED("SucceedStateEntered", "stateEntered"),
  SUCCEED_STATE_EXITED("SucceedStateExited", "stateExited"),
  FAIL_STATE_ENTERED("FailStateEntered", "stateEntered"),
  PARALLEL_STATE_ENTERED("ParallelStateEntered", "stateEntered"),
  PARALLEL_STATE_STARTED("ParallelStateStarted", null),
  PARALLEL_STATE_SUCCEEDED("ParallelStateSucceeded", null),
  PARALLEL_STATE_FAILED("ParallelStateFailed", null),
  PARALLEL_STATE_ABORTED("ParallelStateAborted", null),
  PARALLEL_STATE_EXITED("ParallelStateExited", "stateExited"),
  MAP_STATE_ENTERED("MapStateEntered", "stateEntered"),
  MAP_STATE_STARTED("MapStateStarted", "mapStateStarted"),
  MAP_STATE_SUCCEEDED("MapStateSucceeded", null),
  MAP_STATE_FAILED("MapStateFailed", null),
  MAP_STATE_ABORTED("MapStateAborted", null),
  MAP_STATE_EXITED("MapStateExited", "stateExited"),
  MAP_ITERATION_STARTED("MapIterationStarted", "mapIterationStarted"),
  MAP_ITERATION_SUCCEEDED("MapIterationSucceeded", "mapIterationSucceeded"),
  MAP_ITERATION_FAILED("MapIterationFailed", "mapIterationFailed"),
  MAP_ITERATION_ABORTED("MapIterationAborted", "mapIterationAborted"),
  MAP_RUN_STARTED("MapRunStarted", "mapRunStarted"),
  MAP_RUN_SUCCEEDED("MapRunSucceeded", null),
  MAP_RUN_FAILED("MapRunFailed", "mapRunFailed"),
  MAP_RUN_ABORTED("MapRunAborted", null),

  EVALUATION_FAILED("EvaluationFailed", "evaluationFailed"),

  LAMBDA_FUNCTION_SCHEDULED("LambdaFunctionScheduled", "lambdaFunctionScheduled"),
  LAMBDA_FUNCTION_STARTED("LambdaFunctionStarted", null),
  LAMBDA_FUNCTION_SUCCEEDED("LambdaFunctionSucceeded", "lambdaFunctionSucceeded"),
  LAMBDA_FUNCTION_FAILED("LambdaFunctionFailed", "lambdaFunctionFailed"),
  LAMBDA_FUNCTION_TIMED_OUT("LambdaFunctionTimedOut", "lambdaFunctionTimedOut"),

  ACTIVITY_SCHEDULED("ActivityScheduled", "activityScheduled"),
  ACTIVITY_STARTED("ActivityStarted", "activityStarted"),
  ACTIVITY_SUCCEEDED("ActivitySucceeded", "activitySucceeded"),
  ACTIVITY_FAILED("ActivityFailed", "activityFailed"),
  ACTIVITY_TIMED_OUT("ActivityTimedOut", "activityTimedOut"),

  TASK_SCHEDULED("TaskScheduled", "taskScheduled"),
  TASK_STARTED("TaskStarted", "taskStarted"),
  TASK_SUBMITTED("TaskSubmitted", "taskSubmitted"),
  TASK_SUCCEEDED("TaskSucceeded", "taskSucceeded"),
  TASK_FAILED("TaskFailed", "taskFailed"),
  TASK_TIMED_OUT("TaskTimedOut", "taskTimedOut");

  private final String aws;
  private final @Nullable String details;

  EventType(String aws, @Nullable String details) {
    this.aws = aws;
    this.details = details;
  }

  /** AWS's name, such as {@code TaskStateEntered}. */
  public String aws() {
    return aws;
  }

  /** The JSON member that holds the details, such as {@code stateEnteredEventDetails}. */
  public @Nullable String detailsMember() {
    return details == null ? null : details + "EventDetails";
  }

  /** Whether a state begins with this event. */
  public boolean isStateEntered() {
    return "stateEntered".equals(details);
  }

  /** Whether a state ends with this event, and another may follow. */
  public boolean isStateExited() {
    return "stateExited".equals(details);
  }

  /** Whether nothing follows this event. */
  boolean endsExecution() {
    return this == EXECUTION_SUCCEEDED
        || this == EXECUTION_FAILED
        || this == EXECUTION_TIMED_OUT
        || this == EXECUTION_ABORTED;
  }
}
