package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedGraph;
import io.github.stepmark.asl.check.Walk.PlacedState;

/** Lists and graphs that need an element and have none. */
final class EmptyLists implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedGraph graph : walk.graphs()) {
      report(graph.names().isEmpty(), graph.pointer() + "/States", "a state", found);
    }
    for (PlacedState placed : walk.states()) {
      StateParts parts = placed.parts();
      report(
          parts.type().equals("Choice") && parts.rules().isEmpty(),
          placed.at("Choices"),
          "a choice rule",
          found);
      report(
          parts.type().equals("Parallel") && parts.inner().isEmpty(),
          placed.at("Branches"),
          "a branch",
          found);
      for (PlacedCondition at : placed.conditions()) {
        report(at.parts() == 0, at.at(at.field()), "a rule", found);
      }
    }
    for (Handlers handlers : Handlers.all(walk)) {
      for (int i = 0; i < handlers.errorEquals().size(); i++) {
        report(
            handlers.errorEquals().get(i).isEmpty(),
            handlers.errorEqualsAt(i),
            "the name of an error",
            found);
      }
    }
  }

  private static void report(boolean empty, String pointer, String element, Diagnostics found) {
    if (empty) {
      found.add(
          Rule.EMPTY_LIST, pointer, "Value cannot be empty", "Write at least " + element + ".");
    }
  }
}
