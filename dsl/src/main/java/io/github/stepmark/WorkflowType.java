package io.github.stepmark;

/** The two kinds of workflow that Step Functions runs. */
public enum WorkflowType {
  /** Runs up to a year; each step exactly once but for retries. */
  STANDARD,
  /** Runs up to five minutes, at least or at most once; requests and responses only. */
  EXPRESS
}
