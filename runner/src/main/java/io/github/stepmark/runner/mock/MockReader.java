package io.github.stepmark.runner.mock;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.runner.TaskFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads a mock configuration, and collects all that is wrong in it. */
final class MockReader {

  private static final String MACHINES = "StateMachines";
  private static final String CASES = "TestCases";
  private static final String RESPONSES = "MockedResponses";

  private final Map<String, Map<String, Map<String, String>>> machines = new LinkedHashMap<>();
  private final Map<String, List<TaskFunction>> responses = new LinkedHashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  private MockReader() {}

  /** Throws {@link MockConfigurationException} where something is wrong. */
  static MockReader read(JsonNode file) {
    MockReader reader = new MockReader();
    reader.responses(file);
    reader.machines(file);
    if (!reader.mistakes.isEmpty()) {
      throw new MockConfigurationException(reader.mistakes);
    }
    return reader;
  }

  /** States and their responses, by test case, by machine. */
  Map<String, Map<String, Map<String, String>>> machines() {
    return machines;
  }

  Map<String, List<TaskFunction>> responses() {
    return responses;
  }

  /** What to write in the place of a name that does not exist. */
  static String insteadOf(String name, Set<String> known) {
    return Nearest.to(name, known)
        .map("did you mean '%s'?"::formatted)
        .orElse(known.isEmpty() ? "there is none at all" : "there are " + known);
  }

  private void responses(JsonNode file) {
    if (!file.has(RESPONSES)) {
      return; // A file may mock nothing.
    }
    each(
        file.get(RESPONSES),
        Pointer.of(RESPONSES),
        (name, response) ->
            responses.put(
                name,
                new ResponseReader(name, Pointer.of(RESPONSES, name), mistakes).read(response)));
  }

  private void machines(JsonNode file) {
    if (!file.has(MACHINES)) {
      mistakes.add("/: There is no member '%s', which has the test cases".formatted(MACHINES));
      return;
    }
    each(file.get(MACHINES), Pointer.of(MACHINES), this::machine);
  }

  private void machine(String name, JsonNode machine) {
    Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    machines.put(name, cases);
    each(
        machine.path(CASES),
        Pointer.of(MACHINES, name, CASES),
        (testCase, states) -> cases.put(testCase, states(name, testCase, states)));
  }

  private Map<String, String> states(String machine, String testCase, JsonNode states) {
    Map<String, String> responseOf = new LinkedHashMap<>();
    each(
        states,
        Pointer.of(MACHINES, machine, CASES, testCase),
        (state, response) -> {
          String place = Pointer.of(MACHINES, machine, CASES, testCase, state);
          if (!response.isTextual()) {
            mistakes.add(place + ": Write the name of one of the " + RESPONSES);
          } else if (!responses.containsKey(response.asText())) {
            mistakes.add(
                "%s: There is no response '%s'; %s"
                    .formatted(
                        place,
                        response.asText(),
                        insteadOf(response.asText(), responses.keySet())));
          }
          responseOf.put(state, response.asText());
        });
    return responseOf;
  }

  private void each(JsonNode object, String place, BiConsumer<String, JsonNode> member) {
    if (!object.isObject()) {
      mistakes.add(place + ": There is no object here");
      return;
    }
    object.properties().forEach(entry -> member.accept(entry.getKey(), entry.getValue()));
  }
}
