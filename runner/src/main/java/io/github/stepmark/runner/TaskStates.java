package io.github.stepmark.runner;

import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import java.util.ArrayList;
import java.util.List;

/** The names of a machine's Task states, wherever in it they stand. */
final class TaskStates {

  private TaskStates() {}

  static List<String> of(StateMachine machine) {
    List<String> names = new ArrayList<>();
    collect(machine.graph(), names);
    return names;
  }

  private static void collect(StateGraph graph, List<String> names) {
    for (var entry : graph.states().entrySet()) {
      State state = entry.getValue();
      if (StateKind.of(state).entered() == EventType.TASK_STATE_ENTERED) {
        names.add(entry.getKey());
      }
      state.graphs().forEach(inner -> collect(inner, names));
    }
  }
}
