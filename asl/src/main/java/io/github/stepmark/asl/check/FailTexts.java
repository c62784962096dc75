package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;

/** Texts of Fail states that are longer than an execution can have. */
final class FailTexts implements Check {

  private static final int LONGEST_ERROR = 256;
  private static final int LONGEST_CAUSE = 32_768;

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      check(placed, "Error", LONGEST_ERROR, found);
      check(placed, "Cause", LONGEST_CAUSE, found);
    }
  }

  private static void check(PlacedState placed, String field, int longest, Diagnostics found) {
    String text = Literals.string(placed.parts().values().get(field));
    if (text != null && text.length() > longest) {
      found.add(
          Rule.TEXT_TOO_LONG,
          placed.at(field),
          "The "
              + field
              + " of an execution has "
              + longest
              + " characters at most, this "
              + text.length(),
          "Shorten it.");
    }
  }
}
