package io.github.stepmark.runner.mock;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.TaskFunction;
import java.util.HashSet;
import java.util.Set;

/**
 * The states whose {@code Resource} is a Lambda function. What their mocks return is written as the
 * service returns it, in which the function's own result is the {@code Payload}.
 */
final class FunctionStates implements State.Cases<Boolean> {

  private FunctionStates() {}

  static Set<String> of(StateMachine machine) {
    Set<String> names = new HashSet<>();
    collect(machine.graph(), names);
    return names;
  }

  private static void collect(StateGraph graph, Set<String> names) {
    graph
        .states()
        .forEach(
            (name, state) -> {
              if (state.match(new FunctionStates())) {
                names.add(name);
              }
              state.graphs().forEach(inner -> collect(inner, names));
            });
  }

  /** The same answer, but for what wraps the function's result. */
  static TaskFunction payloadOf(TaskFunction answer) {
    return input -> {
      JsonNode returned = answer.answer(input);
      return returned.has("Payload") ? returned.get("Payload") : returned;
    };
  }

  @Override
  public Boolean task(Task task) {
    return task.resource().contains(":lambda:") && task.resource().contains(":function:");
  }

  @Override
  public Boolean pass(Pass pass) {
    return false;
  }

  @Override
  public Boolean wait(Wait wait) {
    return false;
  }

  @Override
  public Boolean choice(Choice choice) {
    return false;
  }

  @Override
  public Boolean succeed(Succeed succeed) {
    return false;
  }

  @Override
  public Boolean fail(Fail fail) {
    return false;
  }

  @Override
  public Boolean parallel(Parallel parallel) {
    return false;
  }

  @Override
  public Boolean map(MapState map) {
    return false;
  }
}
