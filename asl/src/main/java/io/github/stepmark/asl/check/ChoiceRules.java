package io.github.stepmark.asl.check;

import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Choice rules that an earlier one leaves nothing to. */
final class ChoiceRules implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      List<ChoiceRule> rules = placed.parts().rules();
      Map<Condition, Integer> earlier = new HashMap<>();
      for (int i = 0; i < rules.size(); i++) {
        Integer first = earlier.putIfAbsent(rules.get(i).condition(), i);
        if (first != null) {
          found.add(
              Rule.SHADOWED_RULE,
              Pointer.element(placed.at("Choices"), i),
              "This rule is never followed: the one at index " + first + " asks the same",
              "Take it out, or ask for something else.");
        }
      }
    }
  }
}
