package io.github.stepmark.asl.check;

import io.github.stepmark.asl.check.Exits.Target;
import io.github.stepmark.asl.check.Walk.PlacedGraph;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which states of a graph can be reached, and from which its end can be. */
final class Reach {

  private final Map<String, List<String>> forwards = new HashMap<>();
  private final Set<String> reachable;
  private final Set<String> endings;
  private final boolean terminal;
  private final boolean complete;

  Reach(PlacedGraph graph) {
    Map<String, List<String>> backwards = new HashMap<>();
    Set<String> ends = new HashSet<>();
    boolean missing = !graph.names().contains(graph.graph().startAt());
    for (PlacedState placed : graph.states()) {
      List<String> targets = new ArrayList<>();
      for (Target target : placed.exits().targets()) {
        targets.add(target.name());
        backwards.computeIfAbsent(target.name(), name -> new ArrayList<>()).add(placed.name());
        missing |= !graph.names().contains(target.name());
      }
      forwards.put(placed.name(), targets);
      if (placed.exits().ends()) {
        ends.add(placed.name());
      }
    }
    terminal = !ends.isEmpty();
    complete = !missing;
    reachable = closure(Set.of(graph.graph().startAt()), forwards);
    endings = closure(ends, backwards);
  }

  boolean hasTerminalState() {
    return terminal;
  }

  /** Whether each target is a state of the graph: else it is not known where its states lead. */
  boolean isComplete() {
    return complete;
  }

  boolean reaches(PlacedState placed) {
    return reachable.contains(placed.name());
  }

  boolean canEnd(PlacedState placed) {
    return endings.contains(placed.name());
  }

  /** The names of the states that one transition or more leads to from one of {@code from}. */
  Set<String> after(Collection<PlacedState> from) {
    Set<String> next = new HashSet<>();
    from.forEach(placed -> next.addAll(forwards.getOrDefault(placed.name(), List.of())));
    return closure(next, forwards);
  }

  private static Set<String> closure(Set<String> from, Map<String, List<String>> edges) {
    Set<String> all = new HashSet<>(from);
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (String next : edges.getOrDefault(open.pop(), List.of())) {
        if (all.add(next)) {
          open.push(next);
        }
      }
    }
    return all;
  }
}
