package io.github.stepmark.runner;

/** What a strand waits for that comes from elsewhere: an answer by a token, another execution. */
interface Pending {

  /**
   * Gives it up.
   *
   * @return false where it is too late for that: it has come, and is on its way to the strand
   */
  boolean drop();
}
