package io.github.stepmark.runner.mock;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.TaskFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * AWS's mock configuration file, {@code MockConfigFile.json} of Step Functions Local:
 *
 * <pre>{@code
 * {"StateMachines": {
 *    "CallCenter": {"TestCases": {
 *       "HappyPath": {"Open Case": "OpenCaseSuccess"}}}},
 *  "MockedResponses": {
 *    "OpenCaseSuccess": {
 *       "0": {"Throw": {"Error": "Lambda.ServiceException", "Cause": "once"}},
 *       "1-2": {"Return": {"StatusCode": 200, "Payload": {"Case": "001"}}}}}}
 * }</pre>
 *
 * A mocked state's tasks are answered by its response, whatever their {@code Resource}: the first
 * call by what stands at {@code 0}, and so on. {@code Return} is all that the task comes to, {@code
 * Throw} the error and the cause that it fails with. Of a state whose {@code Resource} is a
 * function's ARN, the result is the {@code Payload} of what it returns. States that a test case
 * does not name are answered by what else the runner was given.
 */
public final class MockConfiguration {

  /** States and their responses, by test case, by machine. */
  private final Map<String, Map<String, Map<String, String>>> machines;

  private final Map<String, List<TaskFunction>> responses;

  private MockConfiguration(MockReader reader) {
    machines = reader.machines();
    responses = reader.responses();
  }

  /**
   * Reads a file.
   *
   * @throws IOException where it cannot be read
   * @throws MockConfigurationException where it is no mock configuration
   */
  public static MockConfiguration read(Path file) throws IOException {
    return of(Files.readString(file));
  }

  /**
   * A configuration as JSON text.
   *
   * @throws MockConfigurationException where it is no mock configuration
   */
  public static MockConfiguration of(String json) {
    JsonNode file;
    try {
      file = Json.parse(json);
    } catch (InvalidJsonException e) {
      throw new MockConfigurationException(List.of("It is not JSON: " + e.getMessage()));
    }
    return new MockConfiguration(MockReader.read(file));
  }

  /** The names of the machines that there are test cases for. */
  public Set<String> machines() {
    return machines.keySet();
  }

  /**
   * The names of a machine's test cases.
   *
   * @throws MockConfigurationException where there is no such machine
   */
  public Set<String> testCases(String machine) {
    return cases(machine).keySet();
  }

  /**
   * A runner whose tasks a test case answers. Its own answers stand for what the test case does not
   * mock.
   *
   * @param machine a key of {@code StateMachines}
   * @param testCase a key of its {@code TestCases}
   * @throws MockConfigurationException where there is no such test case, or where it mocks what is
   *     no Task state of the machine
   */
  public Runner mock(Runner runner, String machine, String testCase) {
    Map<String, String> states = named("test case", testCase, cases(machine));
    Set<String> functions = FunctionStates.of(runner.definition());
    Runner mocked = runner;
    for (Map.Entry<String, String> state : states.entrySet()) {
      Stream<TaskFunction> answers =
          responses.getOrDefault(state.getValue(), List.of()).stream()
              .map(
                  answer ->
                      functions.contains(state.getKey())
                          ? FunctionStates.payloadOf(answer)
                          : answer);
      try {
        mocked = mocked.state(state.getKey(), answers.toArray(TaskFunction[]::new));
      } catch (IllegalArgumentException e) {
        throw new MockConfigurationException(
            List.of(
                "%s: %s"
                    .formatted(
                        Pointer.of("StateMachines", machine, "TestCases", testCase, state.getKey()),
                        e.getMessage())));
      }
    }
    return mocked;
  }

  /**
   * The same for a file of one machine.
   *
   * @throws MockConfigurationException where there are more machines, likewise
   */
  public Runner mock(Runner runner, String testCase) {
    if (machines.size() != 1) {
      throw new MockConfigurationException(
          List.of(
              "/StateMachines: There are %s; say which of them is meant"
                  .formatted(machines.keySet())));
    }
    return mock(runner, machines.keySet().iterator().next(), testCase);
  }

  private Map<String, Map<String, String>> cases(String machine) {
    return named("machine", machine, machines);
  }

  private static <T> T named(String what, String name, Map<String, T> known) {
    T found = known.get(name);
    if (found == null) {
      throw new MockConfigurationException(
          List.of(
              "There is no %s '%s'; %s"
                  .formatted(what, name, MockReader.insteadOf(name, known.keySet()))));
    }
    return found;
  }
}
