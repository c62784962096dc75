package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CallCenterHistoryTest {

  static final String CALL_CENTER =
      """
      {
        "Comment": "A call center's support session.",
        "StartAt": "Open Case",
        "States": {
          "Open Case": {"Type": "Task", "Resource": "${OpenCaseFunctionArn}", "Next": "Assign Case"},
          "Assign Case": {"Type": "Task", "Resource": "${AssignCaseFunctionArn}", "Next": "Work on Case"},
          "Work on Case": {"Type": "Task", "Resource": "${WorkOnCaseFunctionArn}", "Next": "Is Case Resolved"},
          "Is Case Resolved": {
            "Type": "Choice",
            "Choices": [
              {"Variable": "$.Status", "NumericEquals": 1, "Next": "Close Case"},
              {"Variable": "$.Status", "NumericEquals": 0, "Next": "Escalate Case"}
            ]
          },
          "Close Case": {"Type": "Task", "Resource": "${CloseCaseFunctionArn}", "End": true},
          "Escalate Case": {"Type": "Task", "Resource": "${EscalateCaseFunctionArn}", "Next": "Fail"},
          "Fail": {"Type": "Fail", "Cause": "Engage Tier 2 Support."}
        }
      }
      """;

  static Runner callCenter(int status) {
    return Runner.of(CALL_CENTER)
        .functions(
            Map.of(
                "OpenCaseFunctionArn",
                    handler(
                        json -> {
                          String id = json.remove("inputCaseID").asText();
                          json.put("Case", id).put("Message", "Case " + id + ": opened...");
                        }),
                "AssignCaseFunctionArn", handler(says("assigned...")),
                "WorkOnCaseFunctionArn",
                    handler(
                        says(status == 1 ? "resolved..." : "unresolved...")
                            .andThen(json -> json.put("Status", status))),
                "CloseCaseFunctionArn", handler(says("closed.")),
                "EscalateCaseFunctionArn", handler(says("escalating."))));
  }

  private static Consumer<ObjectNode> says(String words) {
    return json -> json.put("Message", json.get("Message").asText() + words);
  }

  private static RequestStreamHandler handler(Consumer<ObjectNode> work) {
    return (input, output, context) -> {
      ObjectNode json =
          (ObjectNode) Json.parse(new String(input.readAllBytes(), StandardCharsets.UTF_8));
      work.accept(json);
      output.write(Json.compact(json).getBytes(StandardCharsets.UTF_8));
    };
  }

  @Test
  void aResolvedCaseIsClosed() {
    Execution execution = callCenter(1).run("{\"inputCaseID\":\"001\"}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(execution.output())
        .isEqualTo(
            """
            {"Case":"001","Message":"Case 001: opened...assigned...resolved...closed.","Status":1}\
            """);
    assertThat(execution.path())
        .containsExactly(
            "Open Case", "Assign Case", "Work on Case", "Is Case Resolved", "Close Case");
    assertThat(execution.elapsed()).isZero();
  }

  @Test
  void anUnresolvedCaseIsEscalatedAndFails() {
    Execution execution = callCenter(0).run("{\"inputCaseID\":\"001\"}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.error()).isNull();
    assertThat(execution.cause()).isEqualTo("Engage Tier 2 Support.");
    assertThat(execution.output()).isNull();
    assertThat(execution.path()).endsWith("Is Case Resolved", "Escalate Case", "Fail");
  }

  @Test
  void theHistoryIsTheOneThatAwsWrites() {
    Execution execution = callCenter(0).run("{\"inputCaseID\":\"001\"}");

    assertThat(execution.history())
        .extracting(e -> e.id() + " " + e.previousEventId() + " " + e.type().aws())
        .containsExactly(
            "1 0 ExecutionStarted",
            "2 0 TaskStateEntered",
            "3 2 LambdaFunctionScheduled",
            "4 3 LambdaFunctionStarted",
            "5 4 LambdaFunctionSucceeded",
            "6 5 TaskStateExited",
            "7 6 TaskStateEntered",
            "8 7 LambdaFunctionScheduled",
            "9 8 LambdaFunctionStarted",
            "10 9 LambdaFunctionSucceeded",
            "11 10 TaskStateExited",
            "12 11 TaskStateEntered",
            "13 12 LambdaFunctionScheduled",
            "14 13 LambdaFunctionStarted",
            "15 14 LambdaFunctionSucceeded",
            "16 15 TaskStateExited",
            "17 16 ChoiceStateEntered",
            "18 17 ChoiceStateExited",
            "19 18 TaskStateEntered",
            "20 19 LambdaFunctionScheduled",
            "21 20 LambdaFunctionStarted",
            "22 21 LambdaFunctionSucceeded",
            "23 22 TaskStateExited",
            "24 23 FailStateEntered",
            "25 24 ExecutionFailed");
  }
}
