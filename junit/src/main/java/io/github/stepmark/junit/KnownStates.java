package io.github.stepmark.junit;

import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The states of a definition by their names. Those within a distributed Map are no part of a run's
 * path: each item is an execution of its own.
 */
final class KnownStates {

  /** Each state, with the name of the distributed Map around it; empty where there is none. */
  private final Map<String, String> within = new LinkedHashMap<>();

  private final Set<String> distributed = new LinkedHashSet<>();

  KnownStates(StateGraph graph) {
    collect(graph, "");
  }

  private void collect(StateGraph graph, String map) {
    graph
        .states()
        .forEach(
            (name, state) -> {
              within.put(name, map);
              if (isDistributed(state)) {
                distributed.add(name);
              }
              String inner = isDistributed(state) ? name : map;
              state.graphs().forEach(it -> collect(it, inner));
            });
  }

  private static boolean isDistributed(State state) {
    return state instanceof MapState map && map.isDistributed();
  }

  /** Why there is no such state; empty where there is. */
  Optional<String> whyUnknown(String state) {
    return within.containsKey(state)
        ? Optional.empty()
        : Optional.of(
            "The workflow has no state '%s'. %s"
                .formatted(
                    state,
                    Nearest.orElse(state, within.keySet(), "It has " + quoted(within.keySet()))));
  }

  /** Why no visit to this state can be on the path of {@code run}; empty where it can. */
  Optional<String> whyNotOn(WorkflowRun run, String state) {
    String map = within.get(state);
    if (map == null) {
      return whyUnknown(state);
    }
    return map.equals(run.map())
        ? Optional.empty()
        : Optional.of(
            map.isEmpty()
                ? "'%s' is a state of the run that this one is an item of.".formatted(state)
                : "'%s' is a state of the distributed Map '%s': ask run.items(\"%2$s\")."
                    .formatted(state, map));
  }

  /** Why this state has no items; empty where it is a distributed Map. */
  Optional<String> whyNoItems(String state) {
    return distributed.contains(state)
        ? Optional.empty()
        : Optional.of(
            "'%s' is no distributed Map; there is %s"
                .formatted(state, distributed.isEmpty() ? "none." : quoted(distributed)));
  }

  private static String quoted(Set<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ", "", "."));
  }
}
