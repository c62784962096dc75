package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.WorkflowType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tasks that start executions of other machines. */
@Timeout(60)
class NestedExecutionTest {

  private static final String CHILD_ARN =
      "arn:aws:states:eu-west-1:111122223333:stateMachine:Child";

  /** Waits a minute and gives its input on. */
  private static final Runner CHILD =
      Runner.of(
          """
          {"StartAt": "W", "States": {
            "W": {"Type": "Wait", "Seconds": 60, "Next": "P"},
            "P": {"Type": "Pass", "Parameters": {"got.$": "$"}, "End": true}}}
          """);

  private static final Runner FAILING =
      Runner.of(
          """
          {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Own", "Cause": "why"}}}
          """);

  private static Runner starting(String resource, String parameters, String fields) {
    return Runner.of(
        """
        {"StartAt": "Start", "States": {
          "Start": {"Type": "Task", "Resource": "arn:aws:states:::%s",
            "Parameters": %s, %s "Next": "Done"},
          "Done": {"Type": "Succeed"}}}
        """
            .formatted(resource, parameters, fields));
  }

  private static Runner starting(String resource) {
    return starting(
        resource,
        """
        {"StateMachineArn": "%s", "Name": "one", "Input.$": "$"}
        """
            .formatted(CHILD_ARN),
        "");
  }

  private static JsonNode output(Execution execution) {
    assertThat(execution.status()).as(execution.toString()).isEqualTo(ExecutionStatus.SUCCEEDED);
    return Json.parse(Objects.requireNonNull(execution.output()));
  }

  private static List<String> types(Execution execution) {
    return execution.history().stream().map(event -> event.type().aws()).toList();
  }

  private static List<String> members(JsonNode object) {
    return List.copyOf(object.properties().stream().map(java.util.Map.Entry::getKey).toList());
  }

  @Test
  void aTaskThatStartsAnExecutionDoesNotWaitForIt() {
    Execution execution =
        starting("states:startExecution").machine("Child", CHILD).run("{\"a\": 1}");

    assertThat(execution.elapsed()).isZero();
    JsonNode response = output(execution);
    assertThat(members(response))
        .containsExactly("ExecutionArn", "SdkHttpMetadata", "SdkResponseMetadata", "StartDate");
    assertThat(response.get("ExecutionArn").asText())
        .isEqualTo("arn:aws:states:eu-west-1:111122223333:execution:Child:one");

    Execution child = execution.started().get(0);
    assertThat(child.output()).isEqualTo("{\"got\":{\"a\":1}}");
    assertThat(child.elapsed()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void syncWaitsInTheSameTimeAndGivesTextOfJson() {
    Execution execution =
        starting("states:startExecution.sync").machine("Child", CHILD).run("{\"a\": 1}");

    assertThat(execution.elapsed()).isEqualTo(Duration.ofMinutes(1));
    JsonNode result = output(execution);
    assertThat(members(result))
        .containsExactly(
            "ExecutionArn",
            "Input",
            "InputDetails",
            "Name",
            "Output",
            "OutputDetails",
            "RedriveCount",
            "RedriveStatus",
            "RedriveStatusReason",
            "StartDate",
            "StateMachineArn",
            "Status",
            "StopDate");
    assertThat(result.get("Output").asText()).isEqualTo("{\"got\":{\"a\":1}}");
    assertThat(result.get("Input").asText()).isEqualTo("{\"a\":1}");
    assertThat(result.get("StateMachineArn").asText()).isEqualTo(CHILD_ARN);
    assertThat(types(execution))
        .containsSubsequence("TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded");
  }

  @Test
  void sync2GivesJson() {
    JsonNode result =
        output(starting("states:startExecution.sync:2").machine("Child", CHILD).run("{\"a\": 1}"));
    assertThat(result.get("Output")).isEqualTo(Json.parse("{\"got\":{\"a\":1}}"));
    assertThat(result.get("Input")).isEqualTo(Json.parse("{\"a\":1}"));
  }

  @Test
  void aChildThatFailsIsAFailedTask() {
    Execution execution =
        starting("states:startExecution.sync").machine("Child", FAILING).run("{}");

    assertThat(execution.error()).isEqualTo("States.TaskFailed");
    JsonNode cause = Json.parse(Objects.requireNonNull(execution.cause()));
    assertThat(cause.get("Error").asText()).isEqualTo("Own");
    assertThat(cause.get("Cause").asText()).isEqualTo("why");
    assertThat(cause.get("Status").asText()).isEqualTo("FAILED");
    assertThat(types(execution)).containsSubsequence("TaskSubmitted", "TaskFailed");
  }

  @Test
  void aChildThatTimesOutIsAFailedTaskAndNoTimeout() {
    Runner child =
        Runner.of(
            """
            {"TimeoutSeconds": 5, "StartAt": "W", "States": {
              "W": {"Type": "Wait", "Seconds": 60, "End": true}}}
            """);
    Execution execution = starting("states:startExecution.sync").machine("Child", child).run("{}");

    assertThat(execution.error()).isEqualTo("States.TaskFailed");
    assertThat(execution.cause()).contains("\"Status\":\"TIMED_OUT\"");
  }

  @Test
  void aTaskThatTimesOutStopsItsChild() {
    Execution execution =
        starting(
                "states:startExecution.sync",
                "{\"StateMachineArn\": \"" + CHILD_ARN + "\"}",
                "\"TimeoutSeconds\": 5,")
            .machine(CHILD_ARN, CHILD)
            .run("{}");

    assertThat(execution.error()).isEqualTo("States.Timeout");
    Execution child = execution.started().get(0);
    assertThat(child.status()).isEqualTo(ExecutionStatus.ABORTED);
    assertThat(child.elapsed()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void anExecutionThatIsStoppedStopsTheChildThatItWaitsFor() {
    Execution execution =
        starting("states:startExecution.sync")
            .machine("Child", CHILD)
            .start("{}")
            .advanceBy(Duration.ofSeconds(1));
    execution.abort("Stop", null);
    assertThat(execution.started().get(0).status()).isEqualTo(ExecutionStatus.ABORTED);
  }

  @Test
  void aChildAnswersTheTokenThatItWasGiven() {
    Runner child =
        Runner.of(
            """
            {"StartAt": "W", "States": {
              "W": {"Type": "Wait", "Seconds": 60, "Next": "Send"},
              "Send": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:sendTaskSuccess",
                "Parameters": {"TaskToken.$": "$.token", "Output": {"ok": true}}, "End": true}}}
            """);
    Execution execution =
        starting(
                "states:startExecution.waitForTaskToken",
                """
                {"StateMachineArn": "%s", "Input": {"token.$": "$$.Task.Token"}}
                """
                    .formatted(CHILD_ARN),
                "")
            .machine("Child", child)
            .run("{}");

    assertThat(execution.output()).isEqualTo("{\"ok\":true}");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofMinutes(1));
    assertThat(execution.started().get(0).output()).isEqualTo("{}");
  }

  @Test
  void aTokenThatIsWrongIsTheSdksError() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "Send", "States": {"Send": {"Type": "Task", "End": true,
                  "Resource": "arn:aws:states:::aws-sdk:sfn:sendTaskHeartbeat",
                  "Parameters": {"TaskToken": "x"}}}}
                """)
            .run("{}");
    assertThat(execution.error()).isEqualTo("Sfn.InvalidTokenException");
  }

  @Test
  void theSdkStartsExecutionsToo() {
    JsonNode response =
        output(starting("aws-sdk:sfn:startExecution").machine("Child", CHILD).run("{}"));
    assertThat(members(response)).containsExactly("ExecutionArn", "StartDate");
    assertThat(response.get("StartDate").asText()).isEqualTo("2026-01-01T00:00:00Z");
  }

  @Test
  void aSynchronousExecutionThatFailsDoesNotFailItsTask() {
    Runner failing =
        Runner.of(
            """
            {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Own"}}}
            """,
            WorkflowType.EXPRESS);
    JsonNode result =
        output(starting("aws-sdk:sfn:startSyncExecution").machine("Child", failing).run("{}"));

    assertThat(result.get("Status").asText()).isEqualTo("FAILED");
    assertThat(result.get("Error").asText()).isEqualTo("Own");
    assertThat(result.get("ExecutionArn").asText())
        .startsWith("arn:aws:states:eu-west-1:111122223333:express:Child:one:");
    assertThat(result.at("/BillingDetails/BilledDurationInMilliseconds").asInt()).isEqualTo(100);
  }

  @Test
  void aSynchronousExecutionIsOfAnExpressMachine() {
    assertThat(starting("aws-sdk:sfn:startSyncExecution").machine("Child", CHILD).run("{}").error())
        .isEqualTo("Sfn.StateMachineTypeNotSupportedException");
  }

  @ParameterizedTest
  @CsvSource({
    "${ChildArn}, ChildArn",
    "${ChildArn}, ${ChildArn}",
    "arn:aws:states:us-east-1:123456789012:stateMachine:Child:7, Child",
    "arn:aws:states:us-east-1:123456789012:stateMachine:Child:live, "
        + "arn:aws:states:us-east-1:123456789012:stateMachine:Child",
  })
  void aMachineIsFoundByNameArnOrPlaceholder(String stateMachineArn, String name) {
    JsonNode result =
        output(
            starting(
                    "states:startExecution.sync:2",
                    "{\"StateMachineArn\": \"" + stateMachineArn + "\", \"Input\": {}}",
                    "")
                .machine(name, CHILD)
                .run("{}"));
    assertThat(result.get("StateMachineArn").asText())
        .isEqualTo("arn:aws:states:us-east-1:123456789012:stateMachine:Child");
  }

  @Test
  void anInputThatIsTextIsTheTextOfTheInput() {
    Runner runner =
        starting(
            "states:startExecution.sync:2",
            "{\"StateMachineArn\": \"" + CHILD_ARN + "\", \"Input.$\": \"$.text\"}",
            "");
    Execution execution = runner.machine("Child", CHILD).run("{\"text\": \"[1, 2]\"}");
    assertThat(output(execution).get("Input")).isEqualTo(Json.parse("[1,2]"));

    Execution refused = runner.machine("Child", CHILD).run("{\"text\": \"[1, 2\"}");
    assertThat(refused.error()).isEqualTo("StepFunctions.InvalidExecutionInputException");
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    Runner twice =
        Runner.of(
                """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
                    "Parameters": {"StateMachineArn": "Child", "Name": "n", "Input": 1},
                    "ResultPath": "$.a", "Next": "B"},
                  "B": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
                    "Parameters": {"StateMachineArn": "Child", "Name": "n", "Input.$": "$.input"},
                    "ResultPath": "$.b", "End": true}}}
                """)
            .machine("Child", CHILD);

    Execution same = twice.run("{\"input\": 1}");
    assertThat(output(same).at("/a/ExecutionArn")).isEqualTo(output(same).at("/b/ExecutionArn"));
    assertThat(same.started()).hasSize(1);

    Execution other = twice.run("{\"input\": 2}");
    assertThat(other.error()).isEqualTo("StepFunctions.ExecutionAlreadyExistsException");
    assertThat(other.cause())
        .startsWith(
            "Execution Already Exists: 'arn:aws:states:us-east-1:123456789012:execution:Child:n'"
                + " (Service: AWSStepFunctions; Status Code: 400; Error Code:"
                + " ExecutionAlreadyExists; Request ID: ");
  }

  @Test
  void aNameThatNoExecutionMayHaveIsRefused() {
    assertThat(
            starting(
                    "states:startExecution",
                    "{\"StateMachineArn\": \"Child\", \"Name\": \"a b\"}",
                    "")
                .machine("Child", CHILD)
                .run("{}")
                .error())
        .isEqualTo("StepFunctions.InvalidNameException");
  }

  @Test
  void aMachineThatWasNotGivenIsAskedFor() {
    Execution execution = starting("states:startExecution.sync").run("{}");
    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .contains("runner.machine(\"Child\", Runner.of(definition))")
        .contains("runner.task(\"states:startExecution.sync\", input -> result)");
  }

  @Test
  void anAnswerGoesBeforeAMachine() {
    assertThat(
            starting("states:startExecution.sync")
                .machine("Child", CHILD)
                .task("states:startExecution.sync", input -> IntNode.valueOf(1))
                .run("{}")
                .output())
        .isEqualTo("1");
  }

  @Test
  void aChildsTasksAreAnsweredByWhatItWasGiven() {
    Runner child =
        Runner.of(
                """
                {"StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "${F}", "End": true}}}
                """)
            .task("F", input -> IntNode.valueOf(7));
    JsonNode result =
        output(starting("states:startExecution.sync:2").machine("Child", child).run("{}"));
    assertThat(result.get("Output").asInt()).isEqualTo(7);
  }

  @Test
  void machinesThatStartEachOtherWithoutEndEnd() {
    Runner endless =
        starting("states:startExecution", "{\"StateMachineArn\": \"" + CHILD_ARN + "\"}", "");
    Execution last = endless.machine("Child", endless).run("{}");
    int depth = 0;
    while (!last.started().isEmpty()) {
      last = last.started().get(0);
      depth++;
    }
    assertThat(depth).isEqualTo(10_000);
    assertThat(last.cause()).contains("[Stepmark/TooManyExecutions]");
  }
}
