package io.github.stepmark.runner.differential;

/** How much may happen in a graph. */
enum Mood {
  /** Anything. */
  LIVELY,
  /**
   * Nothing on which the order of what happens at the same time would tell, or that only fits the
   * data of one of several iterations: it does not fail, and no answer depends on how often it was
   * asked for.
   */
  CALM
}
