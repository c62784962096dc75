package io.github.stepmark.runner.teststate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.read.StateDefinition;
import io.github.stepmark.runner.state.StateKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A state to be tested.
 *
 * @param machine the machine that it belongs to, or one that has it alone
 * @param graph the graph in which it stands
 */
record TestedState(StateMachine machine, StateGraph graph, String name) {

  /** What AWS calls a state that is given alone. */
  static final String ALONE = "StateName";

  static TestedState of(String definition, @Nullable JsonNode stateName) {
    if (stateName == null) {
      return alone(definition);
    }
    if (stateName.asText().isEmpty()) {
      throw TestStateException.validation(
          "Invalid length for parameter stateName, value: 0, valid min length: 1");
    }
    Definition read = DefinitionReader.read(definition);
    refuse(Checker.check(read, WorkflowType.STANDARD), "");
    StateMachine machine = read.orThrow();
    String name = stateName.asText();
    StateGraph graph =
        graphs(machine.graph())
            .filter(one -> one.states().containsKey(name))
            .findFirst()
            .orElseThrow(() -> TestStateException.validation("State not found in definition"));
    return new TestedState(machine, graph, name);
  }

  private static TestedState alone(String definition) {
    QueryLanguage language = language(definition);
    StateDefinition read = DefinitionReader.readState(definition, language);
    State state = read.state();
    refuse(
        state == null ? read.diagnostics() : Checker.check(state, language, WorkflowType.STANDARD),
        "/States/" + ALONE);
    StateGraph graph = new StateGraph(ALONE, Map.of(ALONE, Objects.requireNonNull(state)));
    return new TestedState(new StateMachine(null, null, null, null, graph), graph, ALONE);
  }

  private static QueryLanguage language(String definition) {
    try {
      return Json.parse(definition).path("QueryLanguage").asText().equals("JSONata")
          ? QueryLanguage.JSONATA
          : QueryLanguage.JSONPATH;
    } catch (InvalidJsonException e) {
      return QueryLanguage.JSONPATH;
    }
  }

  private static Stream<StateGraph> graphs(StateGraph graph) {
    return Stream.concat(
        Stream.of(graph),
        graph.states().values().stream()
            .flatMap(state -> state.graphs().stream())
            .flatMap(TestedState::graphs));
  }

  /** AWS lists what it refuses in one sentence. */
  private static void refuse(List<Diagnostic> found, String below) {
    String errors =
        found.stream()
            .filter(one -> one.severity() == Diagnostic.Severity.ERROR)
            .map(
                one ->
                    "%s: %s at %s"
                        .formatted(
                            one.rule().awsCode(), one.message(), place(below, one.awsLocation())))
            .collect(Collectors.joining(", "));
    if (!errors.isEmpty()) {
      throw TestStateException.definition(
          "Invalid State Machine Definition: '%s'".formatted(errors));
    }
  }

  private static String place(String below, String location) {
    return below.isEmpty() ? location : below + (location.equals("/") ? "" : location);
  }

  State state() {
    return Objects.requireNonNull(graph.states().get(name));
  }

  /** Whether its work is done elsewhere, and its context object may have a token. */
  boolean waitsForItsWork() {
    return StateKind.of(state()).token() || StateKind.of(state()).job();
  }
}
