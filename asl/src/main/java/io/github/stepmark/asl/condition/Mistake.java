package io.github.stepmark.asl.condition;

import io.github.stepmark.asl.condition.ParsedCondition.Problem;

/** Leaves the parser where the text goes wrong. */
final class Mistake extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Mistake(int offset, String message, String mend) {
    super(message, null, false, false);
    this.problem = new Problem(offset, message, mend);
  }

  Problem problem() {
    return problem;
  }
}
