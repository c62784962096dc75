package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.runner.history.EventType;
import org.junit.jupiter.api.Test;

class LimitsTest {

  /** A string whose JSON is {@code bytes} long in UTF-8. */
  private static TextNode ofBytes(int bytes) {
    int quotes = 2;
    return TextNode.valueOf("é".repeat((bytes - quotes) / 2) + "x".repeat((bytes - quotes) % 2));
  }

  private static Execution answering(TextNode result, String fields) {
    return Runner.of(
            """
            {"StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "${F}", %s "End": true},
              "Caught": {"Type": "Pass", "End": true}}}
            """
                .formatted(fields))
        .task("F", input -> result)
        .run("{}");
  }

  private static final String CATCH =
      "\"Catch\": [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"Caught\"}],";

  @Test
  void aResultMayBeAsLargeAsAwsLetsItBe() {
    assertThat(answering(ofBytes(262_144), CATCH).path()).containsExactly("T");
  }

  @Test
  void aResultThatIsOneByteLargerIsAnErrorThatCanBeCaught() {
    Execution execution = answering(ofBytes(262_145), CATCH);

    assertThat(execution.path()).containsExactly("T", "Caught");
    assertThat(execution.output())
        .isEqualTo(
            "{\"Error\":\"States.DataLimitExceeded\",\"Cause\":\"The state/task '${F}' returned a"
                + " result with a size exceeding the maximum number of bytes service limit.\"}");
  }

  @Test
  void anOutputThatGrowsTooLargeFailsTheExecution() {
    Execution execution = answering(ofBytes(262_144), "\"ResultPath\": \"$.r\", " + CATCH);

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.error()).isEqualTo("States.DataLimitExceeded");
  }

  @Test
  void anInputThatIsTooLargeIsRefused() {
    Runner runner = StateTypesTest.only("{\"Type\": \"Succeed\"}");
    assertThatThrownBy(() -> runner.start(ofBytes(262_145).toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("262144");
  }

  @Test
  void anInputThatIsNoJsonIsRefused() {
    Runner runner = StateTypesTest.only("{\"Type\": \"Succeed\"}");
    assertThatThrownBy(() -> runner.start("{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The input is not JSON: ");
  }

  @Test
  void aLoopForEverEndsWithTheHistory() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Next": "Again?"},
                  "Again?": {"Type": "Choice", "Default": "A", "Choices": [
                    {"Variable": "$.stop", "IsPresent": true, "Next": "B"}]},
                  "B": {"Type": "Succeed"}}}
                """)
            .run("{}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .isEqualTo("The execution reached the maximum number of history events (25000).");
    assertThat(execution.history()).hasSize(25_000);
    assertThat(execution.history().get(24_999).type()).isEqualTo(EventType.EXECUTION_FAILED);
  }

  @Test
  void dataThatIsWrappedForEverEndsInAFailure() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "Wrap", "States": {
                  "Wrap": {"Type": "Pass", "Parameters": {"a.$": "$"}, "Next": "Again?"},
                  "Again?": {"Type": "Choice", "Default": "Wrap", "Choices": [
                    {"Variable": "$.stop", "IsPresent": true, "Next": "End"}]},
                  "End": {"Type": "Succeed"}}}
                """)
            .run("{}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause()).contains("state 'Wrap'").contains("nested too deeply");
  }

  @Test
  void branchesThatLoopForEverEndToo() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "P", "States": {
                  "P": {"Type": "Parallel", "Next": "P", "Catch": [
                      {"ErrorEquals": ["States.ALL"], "Next": "End"}],
                    "Branches": [
                      {"StartAt": "Q", "States": {"Q": {"Type": "Pass", "Result": 1, "End": true}}},
                      {"StartAt": "R", "States": {"R": {"Type": "Pass", "Result": 2, "End": true}}}]},
                  "End": {"Type": "Succeed"}}}
                """)
            .run("{}");
    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.history()).hasSize(25_000);
  }
}
