package io.github.stepmark.asl.diagram;

/** What a node stands for: by this a drawing chooses its shape. */
enum NodeKind {
  /** Where a graph is entered. */
  START,
  /** Where a graph is left with a result. */
  END,
  TASK,
  PASS,
  WAIT,
  CHOICE,
  SUCCEED,
  FAIL,
  PARALLEL,
  MAP,
  /** A state that something leads to and that there is not. */
  MISSING
}
