package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedGraph;
import io.github.stepmark.asl.check.Walk.PlacedState;

/**
 * States that no way from {@code StartAt} leads to. Where a target of the graph is missing, or, as
 * on AWS, where it has no end, that alone is reported: the rest follows from it.
 */
final class UnreachableStates implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedGraph graph : walk.graphs()) {
      Reach reach = walk.reach(graph);
      if (!graph.flowKnown() || !reach.isComplete() || !reach.hasTerminalState()) {
        continue;
      }
      for (PlacedState placed : graph.states()) {
        if (!reach.reaches(placed)) {
          found.add(
              Rule.UNREACHABLE_STATE,
              placed.pointer(),
              "State \"" + placed.name() + "\" is not reachable.",
              "Let a state lead to it, or take it out.");
        }
      }
    }
  }
}
