package io.github.stepmark.runner.corpus;

/** What of a run is compared. */
enum Aspect {
  /** Status, output and the error's name. */
  RESULT,
  /** The wording of the error's cause. */
  CAUSE,
  /** The types of the events and their order. */
  EVENTS,
  /** Which event follows which, and what each tells. */
  DETAILS
}
