package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.HashMap;
import java.util.Map;

/** Names of states that are empty, too long, or used twice in the machine. */
final class StateNames implements Check {

  private static final int LONGEST = 80;

  @Override
  public void check(Walk walk, Diagnostics found) {
    Map<String, String> seen = new HashMap<>();
    for (PlacedState placed : walk.states()) {
      String name = placed.name();
      int length = name.codePointCount(0, name.length());
      if (length == 0) {
        found.add(
            Rule.INVALID_STATE_NAME,
            placed.pointer(),
            "A state's name is empty",
            "Give it a name of 1 to 80 characters.");
      } else if (length > LONGEST) {
        found.add(
            Rule.INVALID_STATE_NAME,
            placed.pointer(),
            "The name '" + name + "' exceeds the 80-character limit allowed by the service",
            "Take out " + (length - LONGEST) + " of its " + length + " characters.");
      }
      String first = seen.putIfAbsent(name, placed.pointer());
      if (first != null) {
        found.add(
            Rule.DUPLICATE_STATE_NAME,
            placed.pointer(),
            "There is another state '" + name + "' at " + Pointer.awsLocation(first),
            "Give one of them another name: names are unique in the whole machine, branches and"
                + " item processors included.");
      }
    }
  }
}
