package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedGraph;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Graphs without a terminal state, and loops that nothing leaves. AWS looks for the former at the
 * top level only and takes the latter, but an execution that gets there can only fail: by an error,
 * by its time or by its 25,000 events.
 */
final class Endings implements Check {

  /** How many names a message lists. */
  private static final int SHOWN = 20;

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedGraph graph : walk.graphs()) {
      if (!graph.flowKnown()) {
        continue;
      }
      Reach reach = walk.reach(graph);
      if (!reach.hasTerminalState()) {
        found.add(
            Rule.NO_TERMINAL_STATE,
            graph.pointer(),
            graph.isTopLevel()
                ? "Workflow has no terminal state"
                : "This graph has no terminal state",
            "End one of its states: \"End\": true, or a Succeed or a Fail state.");
      } else if (reach.isComplete()) {
        noWayOut(graph, reach, found);
      }
    }
  }

  private static void noWayOut(PlacedGraph graph, Reach reach, Diagnostics found) {
    List<PlacedState> stuck =
        graph.states().stream()
            .filter(placed -> reach.reaches(placed) && !reach.canEnd(placed))
            .toList();
    if (!stuck.isEmpty()) {
      String names =
          stuck.stream()
              .limit(SHOWN)
              .map(placed -> "'" + placed.name() + "'")
              .collect(Collectors.joining(", "));
      found.add(
          Rule.NO_WAY_OUT,
          stuck.get(0).pointer(),
          "No way leads from " + names + (stuck.size() > SHOWN ? " …" : "") + " to an end",
          "Let one of these states end the graph, or lead to a state that does.");
    }
  }
}
