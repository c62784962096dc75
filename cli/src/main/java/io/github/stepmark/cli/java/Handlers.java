package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Task;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a definition that become handlers. A machine's handlers are all called in one way:
 * through {@code lambda:invoke} if no task calls a function by its ARN.
 */
final class Handlers {

  private final StateMachine machine;
  private final Uses uses;
  private final JavaNames types;
  private final boolean areInvoked;

  Handlers(StateMachine machine, JsonNode definition, JavaNames types) {
    this.machine = machine;
    this.uses = new Uses(definition);
    this.types = types;
    List<FunctionTask> all =
        Graphs.states(machine.graph()).stream()
            .map(one -> function(one.state()))
            .flatMap(Optional::stream)
            .toList();
    this.areInvoked = !all.isEmpty() && all.stream().allMatch(FunctionTask::isInvoked);
  }

  boolean areInvoked() {
    return areInvoked;
  }

  private Optional<FunctionTask> function(State state) {
    return state instanceof Task task ? FunctionTask.of(task, isJsonata(task)) : Optional.empty();
  }

  private boolean isJsonata(State state) {
    return machine.languageOf(state) == QueryLanguage.JSONATA;
  }

  /** What the handler {@code method} of a state is made of; empty where it is to be none. */
  Optional<FunctionTask> function(State state, String method) {
    return method.matches("[A-Za-z][A-Za-z0-9]*_?")
        ? function(state).filter(one -> one.isInvoked() == areInvoked)
        : Optional.empty();
  }

  /** Its method. What it gives is a record of the members that paths read of its result. */
  HandlerMethod method(
      FunctionTask function, StateGraph graph, String pointer, String state, String method) {
    InputOutput data = function.data();
    State task = Objects.requireNonNull(graph.states().get(state));
    Map<String, String> members = Map.of();
    String whole = "Object";
    String place = placeOf(data);
    if (!isJsonata(task) && data.resultSelector() != null) {
      members = Uses.in(data.resultSelector().toNode(), areInvoked ? "$.Payload" : "$");
    } else if (!isJsonata(task) && place != null) {
      members = uses.ofResult(graph, pointer, state, place);
      whole = members.isEmpty() ? uses.ofWhole(graph, pointer, state, place) : whole;
    }
    boolean isRecord = !members.isEmpty() && HandlerMethod.canBeMembers(members.keySet());
    return new HandlerMethod(
        method,
        function.payload(),
        isRecord ? types.type("", state, "Result") : whole,
        isRecord ? members : Map.of());
  }

  /** Where the result is found afterwards; {@code null} where it is not, or not as it was. */
  private static @Nullable String placeOf(InputOutput data) {
    boolean isKept = data.outputPath() == null || "$".equals(data.outputPath().text());
    return !isKept ? null : data.resultPath() == null ? "$" : data.resultPath().text();
  }
}
