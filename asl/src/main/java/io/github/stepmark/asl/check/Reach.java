package io.github.stepmark.asl.check;

import io.github.stepmark.asl.check.Exits.Target;
import io.github.stepmark.asl.check.Walk.PlacedGraph;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which states of a graph can be reached, and from which its end can be. */
final class Reach {

  private final Map<String, Exits> exits = new HashMap<>();
  private final Map<String, Set<String>> forwards = new HashMap<>();
  private final Set<String> reachable;
  private final Set<String> endings = new HashSet<>();

  Reach(PlacedGraph graph) {
    Map<String, Set<String>> backwards = new HashMap<>();
    for (PlacedState placed : graph.states()) {
      Exits own = Exits.of(placed);
      exits.put(placed.name(), own);
      for (Target target : own.targets()) {
        forwards.computeIfAbsent(placed.name(), name -> new LinkedHashSet<>()).add(target.name());
        backwards.computeIfAbsent(target.name(), name -> new LinkedHashSet<>()).add(placed.name());
      }
    }
    reachable = closure(Set.of(graph.graph().startAt()), forwards);
    Set<String> ends = new HashSet<>();
    exits.forEach(
        (name, own) -> {
          if (own.ends()) {
            ends.add(name);
          }
        });
    endings.addAll(closure(ends, backwards));
  }

  boolean hasTerminalState() {
    return exits.values().stream().anyMatch(Exits::ends);
  }

  boolean reaches(PlacedState placed) {
    return reachable.contains(placed.name());
  }

  boolean canEnd(PlacedState placed) {
    return endings.contains(placed.name());
  }

  /** Whether a way of one transition or more leads from one of {@code from} to {@code to}. */
  boolean leads(Collection<PlacedState> from, PlacedState to) {
    Set<String> next = new HashSet<>();
    from.forEach(placed -> next.addAll(forwards.getOrDefault(placed.name(), Set.of())));
    return closure(next, forwards).contains(to.name());
  }

  private static Set<String> closure(Set<String> from, Map<String, Set<String>> edges) {
    Set<String> all = new HashSet<>(from);
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (String next : edges.getOrDefault(open.pop(), Set.of())) {
        if (all.add(next)) {
          open.push(next);
        }
      }
    }
    return all;
  }
}
