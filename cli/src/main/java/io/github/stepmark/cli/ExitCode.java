package io.github.stepmark.cli;

/** How a run ends. */
final class ExitCode {

  /** There is nothing wrong, or nothing worse than a warning. */
  static final int OK = 0;

  /** A definition has an error. */
  static final int ERRORS = 1;

  /** Arguments that say nothing, a file that cannot be read, output that cannot be written. */
  static final int UNUSABLE = 2;

  /** Stepmark itself is wrong. */
  static final int INTERNAL = 3;

  private ExitCode() {}
}
