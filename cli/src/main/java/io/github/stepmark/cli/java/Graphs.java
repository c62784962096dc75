package io.github.stepmark.cli.java;

import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The graphs within states. */
final class Graphs {

  private Graphs() {}

  /** A state and its name. */
  record Placed(String name, State state) {}

  /**
   * A graph of a state.
   *
   * @param pointer where it stands in the state
   * @param ofItems whether it is what a Map does with each item
   */
  record Inner(String pointer, @Nullable String comment, StateGraph graph, boolean ofItems) {}

  static List<Inner> of(State state) {
    if (state instanceof MapState map) {
      String field = map.processor().iterator() ? "/Iterator" : "/ItemProcessor";
      return List.of(new Inner(field, map.processor().comment(), map.processor().graph(), true));
    }
    List<Inner> inner = new ArrayList<>();
    if (state instanceof Parallel parallel) {
      for (Parallel.Branch branch : parallel.branches()) {
        inner.add(new Inner("/Branches/" + inner.size(), branch.comment(), branch.graph(), false));
      }
    }
    return inner;
  }

  /** All states of a graph, with those within them. */
  static List<Placed> states(StateGraph graph) {
    List<Placed> all = new ArrayList<>();
    graph
        .states()
        .forEach(
            (name, state) -> {
              all.add(new Placed(name, state));
              all.addAll(states(state));
            });
    return all;
  }

  /** All states of the graph at a pointer, with those within them, by their pointers. */
  static Map<String, Placed> byPointer(StateGraph graph, String pointer) {
    Map<String, Placed> all = new LinkedHashMap<>();
    graph
        .states()
        .forEach(
            (name, state) -> {
              String at = Pointer.member(pointer + "/States", name);
              all.put(at, new Placed(name, state));
              of(state)
                  .forEach(inner -> all.putAll(byPointer(inner.graph(), at + inner.pointer())));
            });
    return all;
  }

  /** All states within a state. */
  static List<Placed> states(State state) {
    return state.graphs().stream().flatMap(graph -> states(graph).stream()).toList();
  }

  /** The retriers of a state that says some. */
  static Optional<List<Retrier>> retriers(State state) {
    List<Retrier> retriers =
        state instanceof Task task
            ? task.retry()
            : state instanceof Parallel parallel
                ? parallel.retry()
                : state instanceof MapState map ? map.retry() : null;
    return Optional.ofNullable(retriers).filter(all -> !all.isEmpty());
  }
}
