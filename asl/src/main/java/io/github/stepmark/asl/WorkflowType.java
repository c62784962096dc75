package io.github.stepmark.asl;

/** How AWS runs a workflow. The definition does not say: it is chosen where it is created. */
public enum WorkflowType {
  /** Each state once, for up to a year, with a history of up to 25,000 events. */
  STANDARD,
  /** For up to five minutes; no activities, and no waiting for jobs or for tokens. */
  EXPRESS
}
