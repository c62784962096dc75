package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.jsonata.Expression;

/** Tells that a condition which is to pick some of several values holds of none. */
record NoneHolds(Evaluator at) {

  /**
   * Judges {@code condition}; where a part of it says already why, nothing more is told.
   *
   * @param never whether it never holds of the values of this time
   */
  void judge(Expression condition, boolean never) {
    if (at.mode() == Mode.SILENT) {
      return;
    }
    String text = at.analysis().text();
    String why = never && text != null ? new NeverTrue(at, text).why(condition) : null;
    at.analysis()
        .judge(
            Findings.Aspect.HOLDS,
            condition.range(),
            problems -> {
              if (why != null) {
                problems.add(
                    Rule.NEVER_HOLDS,
                    condition.range(),
                    "This never holds: " + why,
                    "Ask for what the data can be, or leave the condition out.");
              }
            });
  }
}
