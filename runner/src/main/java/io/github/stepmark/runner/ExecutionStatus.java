package io.github.stepmark.runner;

/** The status of an execution, as DescribeExecution names it. */
public enum ExecutionStatus {
  RUNNING,
  SUCCEEDED,
  FAILED,
  /** The machine's own {@code TimeoutSeconds} passed. A task's timeout is an error instead. */
  TIMED_OUT,
  ABORTED
}
