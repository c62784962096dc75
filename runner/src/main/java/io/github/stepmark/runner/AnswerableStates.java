package io.github.stepmark.runner;

import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.runner.state.StateKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** The states of a machine that work, wherever in it they stand: Task, Parallel and Map. */
final class AnswerableStates {

  private final Map<String, State> byName = new LinkedHashMap<>();

  AnswerableStates(StateMachine machine) {
    collect(machine.graph());
  }

  private void collect(StateGraph graph) {
    for (var entry : graph.states().entrySet()) {
      State state = entry.getValue();
      if (StateKind.of(state).retries()) {
        byName.put(entry.getKey(), state);
      }
      state.graphs().forEach(this::collect);
    }
  }

  /**
   * What the state {@code name} does.
   *
   * @throws IllegalArgumentException where there is no such state
   */
  StateKind of(String name) {
    State state = byName.get(name);
    if (state == null) {
      throw new IllegalArgumentException(
          "There is no Task, Parallel or Map state '%s'; %s"
              .formatted(
                  name,
                  Nearest.to(name, byName.keySet())
                      .map("did you mean '%s'?"::formatted)
                      .orElse("there are " + byName.keySet())));
    }
    return StateKind.of(state);
  }
}
