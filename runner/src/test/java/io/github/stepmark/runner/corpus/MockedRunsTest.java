package io.github.stepmark.runner.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.mock.MockConfiguration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether a mock configuration gives the result that AWS recorded for the run that it stands for,
 * but for what the author of the case left out of the comparison.
 */
class MockedRunsTest {

  static List<Recorded> mocked() {
    return Corpus.runs().stream().filter(run -> run.file().has("mock_config")).toList();
  }

  @ParameterizedTest
  @MethodSource("mocked")
  void aMockedRunEndsAsTheRecordedOne(Recorded recorded) {
    JsonNode file = recorded.file();
    Runner runner = runner(recorded);
    Execution execution =
        MockConfiguration.of(Json.compact(file.get("mock_config")))
            .mock(
                runner,
                file.get("mock_state_machine").asText(),
                file.get("mock_test_case").asText())
            .run(recorded.input());

    JsonNode expected = file.get("expect");
    assertThat(execution.status().name())
        .as(execution.toString())
        .isEqualTo(expected.get("status").asText());
    Likeness likeness =
        recorded.hasHistory() ? Likeness.ofEvents(recorded) : Likeness.ofResult(recorded);
    JsonNode output = Json.parse(String.valueOf(execution.output()));
    assertThat(
            likeness.alike(
                without(ignored(file), expected.get("output")), without(ignored(file), output)))
        .as("%s instead of %s", output, expected.get("output"))
        .isTrue();
  }

  private static Runner runner(Recorded recorded) {
    return Runner.of(
        Json.compact(recorded.file().get("mock_definition")),
        recorded.isExpress() ? WorkflowType.EXPRESS : WorkflowType.STANDARD);
  }

  /** The members of any depth that the author of the case does not compare. */
  private static List<String> ignored(JsonNode file) {
    return Stream.concat(
            StreamSupport.stream(file.path("localstack_ignored_paths").spliterator(), false)
                .map(JsonNode::asText)
                .filter(path -> path.matches("\\$\\.\\.\\w+"))
                .map(path -> path.substring("$..".length())),
            Stream.of("SdkHttpMetadata", "SdkResponseMetadata", "ExecutedVersion"))
        .toList();
  }

  private static JsonNode without(List<String> members, JsonNode value) {
    JsonNode copy = value.deepCopy();
    remove(members, copy);
    return copy;
  }

  private static void remove(List<String> members, JsonNode value) {
    if (value instanceof ObjectNode object) {
      object.remove(members);
    }
    value.forEach(inner -> remove(members, inner));
  }
}
