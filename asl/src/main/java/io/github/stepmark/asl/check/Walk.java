package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import java.util.ArrayList;
import java.util.List;

/** All graphs and states of a machine with their places, outer ones before those they contain. */
final class Walk {

  /** Where a graph stands: the object that has {@code StartAt} and {@code States}. */
  record PlacedGraph(String pointer, StateGraph graph, List<PlacedState> states) {

    String startAt() {
      return Pointer.member(pointer, "StartAt");
    }

    boolean isTopLevel() {
      return pointer.isEmpty();
    }
  }

  /** Where a state stands, and what it is made of. */
  record PlacedState(
      String name, State state, StateParts parts, String pointer, QueryLanguage language) {

    /** The place of a field, given as {@link StateParts} has it. */
    String at(String field) {
      return pointer + "/" + field;
    }
  }

  private final StateMachine machine;
  private final WorkflowType type;
  private final List<PlacedGraph> graphs = new ArrayList<>();

  Walk(StateMachine machine, WorkflowType type) {
    this.machine = machine;
    this.type = type;
    enter("", machine.graph());
  }

  StateMachine machine() {
    return machine;
  }

  WorkflowType type() {
    return type;
  }

  List<PlacedGraph> graphs() {
    return graphs;
  }

  List<PlacedState> states() {
    return graphs.stream().flatMap(graph -> graph.states().stream()).toList();
  }

  private void enter(String pointer, StateGraph graph) {
    String states = Pointer.member(pointer, "States");
    List<PlacedState> placed = new ArrayList<>();
    graphs.add(new PlacedGraph(pointer, graph, placed));
    graph
        .states()
        .forEach(
            (name, state) -> {
              String at = Pointer.member(states, name);
              StateParts parts = StateParts.of(state);
              placed.add(new PlacedState(name, state, parts, at, machine.languageOf(state)));
              parts.inner().forEach((path, inner) -> enter(at + "/" + path, inner));
            });
  }
}
