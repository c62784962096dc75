package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** State machines that no one would write by hand. */
final class Machines {

  private Machines() {}

  /** Tasks one after the other, each with a catcher that leads to the same last state. */
  static StateMachine chain(int length) {
    Map<String, State> states = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      states.put("Step " + i, task(i + 1 < length ? "Step " + (i + 1) : "Done", "Done"));
    }
    states.put("Done", new Succeed(null, null, InputOutput.DEFAULT));
    return machine(new StateGraph("Step 0", states));
  }

  /** A state in a branch in a branch, {@code depth} deep. */
  static StateMachine nested(int depth) {
    StateGraph graph =
        new StateGraph("In", Map.of("In", new Succeed(null, null, InputOutput.DEFAULT)));
    for (int i = 0; i < depth; i++) {
      Parallel.Branch branch = new Parallel.Branch(null, graph);
      graph =
          new StateGraph(
              "In",
              Map.of(
                  "In",
                  new Parallel(
                      null,
                      null,
                      List.of(branch),
                      InputOutput.DEFAULT,
                      null,
                      null,
                      Transition.END)));
    }
    return machine(graph);
  }

  /** One state called {@code name}, that stands wherever a name or an error can. */
  static StateMachine named(String name) {
    return machine(new StateGraph(name, Map.of(name, task(name, name))));
  }

  private static Task task(String next, String caught) {
    return new Task(
        null,
        null,
        "arn:aws:states:::sqs:sendMessage",
        InputOutput.DEFAULT,
        null,
        null,
        null,
        null,
        List.of(new Catcher(List.of(caught), caught, null, null, null, null)),
        new Transition.Next(next));
  }

  private static StateMachine machine(StateGraph graph) {
    return new StateMachine(null, null, null, null, graph);
  }
}
