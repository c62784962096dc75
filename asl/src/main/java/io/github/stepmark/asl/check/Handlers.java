package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code Retry} or {@code Catch} of a state, for what the two have in common.
 *
 * @param noun what one element is called
 * @param errorEquals {@code ErrorEquals} of each element
 * @param pointer the place of the list
 */
record Handlers(String noun, List<List<String>> errorEquals, String pointer) {

  /** The lists of all states, but for those that are empty. */
  static List<Handlers> all(Walk walk) {
    List<Handlers> all = new ArrayList<>();
    for (PlacedState placed : walk.states()) {
      List<Retrier> retry = placed.parts().retry();
      List<Catcher> catchers = placed.parts().catchers();
      if (!retry.isEmpty()) {
        all.add(
            new Handlers(
                "retrier", retry.stream().map(Retrier::errorEquals).toList(), placed.at("Retry")));
      }
      if (!catchers.isEmpty()) {
        all.add(
            new Handlers(
                "catcher",
                catchers.stream().map(Catcher::errorEquals).toList(),
                placed.at("Catch")));
      }
    }
    return all;
  }

  /** The place of {@code ErrorEquals} of an element. */
  String errorEqualsAt(int element) {
    return Pointer.element(pointer, element) + "/ErrorEquals";
  }
}
