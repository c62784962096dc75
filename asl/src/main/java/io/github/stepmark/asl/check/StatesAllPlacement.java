package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import java.util.List;

/** {@code States.ALL} beside other names, or before the last retrier or catcher. */
final class StatesAllPlacement implements Check {

  static final String STATES_ALL = "States.ALL";

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (Handlers handlers : Handlers.all(walk)) {
      int last = handlers.errorEquals().size() - 1;
      for (int i = 0; i <= last; i++) {
        List<String> names = handlers.errorEquals().get(i);
        int at = names.indexOf(STATES_ALL);
        if (at >= 0 && (names.size() > 1 || i < last)) {
          found.add(
              Rule.STATES_ALL_MISPLACED,
              Pointer.element(handlers.errorEqualsAt(i), at),
              "States.ALL must appear alone and at end of list",
              "Give it a " + handlers.noun() + " of its own and put that last.");
        }
      }
    }
  }
}
