package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.check.Walk.PlacedGraph;
import io.github.stepmark.asl.check.Walk.PlacedState;

/** Lists and graphs that need an element and have none. */
final class EmptyLists implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedGraph graph : walk.graphs()) {
      if (graph.names().isEmpty()) {
        report(graph.pointer() + "/States", "a state", found);
      }
    }
    for (PlacedState placed : walk.states()) {
      StateParts parts = placed.parts();
      if (parts.type().equals("Choice") && parts.rules().isEmpty()) {
        report(placed.at("Choices"), "a choice rule", found);
      }
      if (parts.type().equals("Parallel") && parts.inner().isEmpty()) {
        report(placed.at("Branches"), "a branch", found);
      }
      for (PlacedCondition condition : placed.conditions()) {
        if (condition.parts() == 0) {
          report(condition.at(condition.field()), "a rule", found);
        }
      }
    }
    for (Handlers handlers : Handlers.all(walk)) {
      for (int i = 0; i < handlers.errorEquals().size(); i++) {
        if (handlers.errorEquals().get(i).isEmpty()) {
          report(handlers.errorEqualsAt(i), "the name of an error", found);
        }
      }
    }
  }

  private static void report(String pointer, String element, Diagnostics found) {
    found.add(Rule.EMPTY_LIST, pointer, "Value cannot be empty", "Write at least " + element + ".");
  }
}
