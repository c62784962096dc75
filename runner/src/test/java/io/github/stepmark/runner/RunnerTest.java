package io.github.stepmark.runner;

import static io.github.stepmark.runner.StateTypesTest.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.history.HistoryEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunnerTest {

  private static final String JITTER =
      """
      {"Type": "Task", "Resource": "${F}", "End": true,
       "Parameters": {"id.$": "$$.Execution.Name"},
       "Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "FULL", "MaxAttempts": 9}]}
      """;

  private static List<HistoryEvent> history(long seed) {
    List<Integer> calls = new ArrayList<>();
    return only(JITTER)
        .seed(seed)
        .task(
            "F",
            input -> {
              calls.add(1);
              if (calls.size() < 5) {
                throw new TaskFailure("E", null);
              }
              return input;
            })
        .run("{}")
        .history();
  }

  @Test
  void theSameSeedGivesTheSameHistory() {
    assertThat(history(7)).isEqualTo(history(7)).isNotEqualTo(history(8));
  }

  @Test
  void aListenerHearsEachEventAsItHappens() {
    List<String> heard = new ArrayList<>();
    only("{\"Type\": \"Task\", \"Resource\": \"${F}\", \"End\": true}")
        .task(
            "F",
            input -> {
              heard.add("called");
              return input;
            })
        .listener(event -> heard.add(event.type().aws()))
        .run("{}");

    assertThat(heard)
        .containsExactly(
            "ExecutionStarted",
            "TaskStateEntered",
            "LambdaFunctionScheduled",
            "LambdaFunctionStarted",
            "called",
            "LambdaFunctionSucceeded",
            "TaskStateExited",
            "ExecutionSucceeded");
  }

  @Test
  void theHistoryIsWrittenAsGetExecutionHistoryAnswers() {
    Execution execution = only("{\"Type\": \"Pass\", \"End\": true}").run("{\"a\": \"b\"}");

    assertThat(read(HistoryEvent.toJson(execution.history())))
        .isEqualTo(
            Json.parse(
                """
                {"events": [
                  {"timestamp": 1767225600.000, "type": "ExecutionStarted", "id": 1,
                   "previousEventId": 0, "executionStartedEventDetails": {
                     "input": "{\\"a\\": \\"b\\"}", "inputDetails": {"truncated": false},
                     "roleArn": "arn:aws:iam::123456789012:role/StateMachine"}},
                  {"timestamp": 1767225600.000, "type": "PassStateEntered", "id": 2,
                   "previousEventId": 0, "stateEnteredEventDetails": {
                     "name": "S", "input": "{\\"a\\": \\"b\\"}",
                     "inputDetails": {"truncated": false}}},
                  {"timestamp": 1767225600.000, "type": "PassStateExited", "id": 3,
                   "previousEventId": 2, "stateExitedEventDetails": {
                     "name": "S", "output": "{\\"a\\":\\"b\\"}",
                     "outputDetails": {"truncated": false}}},
                  {"timestamp": 1767225600.000, "type": "ExecutionSucceeded", "id": 4,
                   "previousEventId": 3, "executionSucceededEventDetails": {
                     "output": "{\\"a\\":\\"b\\"}", "outputDetails": {"truncated": false}}}
                ]}
                """));
  }

  @Test
  void aTasksLimitsAndServiceStandInItsEvent() {
    Execution execution =
        only("""
            {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:getObject", "End": true,
             "TimeoutSeconds": 20, "HeartbeatSeconds": 10, "Parameters": {"Bucket": "b"}}
            """)
            .task("aws-sdk:s3:getObject", input -> input)
            .run("{}");

    assertThat(read(execution.history().get(2).toJson().get("taskScheduledEventDetails")))
        .isEqualTo(
            Json.parse(
                """
                {"resourceType": "aws-sdk:s3", "resource": "getObject", "region": "us-east-1",
                 "parameters": "{\\"Bucket\\":\\"b\\"}",
                 "timeoutInSeconds": 20, "heartbeatInSeconds": 10}
                """));
  }

  /** As someone else reads it: a long of this JVM is a number there. */
  private static JsonNode read(JsonNode written) {
    return Json.parse(Json.compact(written));
  }

  @Test
  void aDefinitionWithErrorsIsRefusedWithAllOfThem() {
    assertThatThrownBy(
            () ->
                Runner.of(
                    """
                    {"StartAt": "A", "States": {
                      "A": {"Type": "Pass", "Next": "Nowhere"},
                      "B": {"Type": "Pass", "Next": "Neverland"}}}
                    """))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[Stepmark/MissingTarget] /States/A/Next: ")
        .hasMessageContaining("[Stepmark/MissingTarget] /States/B/Next: ");
  }

  @Test
  void realTimePassesWhenAsked() {
    long before = System.nanoTime();
    Execution execution =
        only("{\"Type\": \"Wait\", \"Seconds\": 1, \"End\": true}")
            .clock(RunClock.real())
            .run("{}");

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(990));
    assertThat(execution.elapsed()).isBetween(Duration.ofMillis(990), Duration.ofSeconds(30));
  }

  @Test
  void inRealTimeAFunctionThatOutlivesItsTaskHasTimedOut() {
    Execution execution =
        only("{\"Type\": \"Task\", \"Resource\": \"${F}\", \"TimeoutSeconds\": 1, \"End\": true}")
            .clock(RunClock.real())
            .task(
                "F",
                input -> {
                  Thread.sleep(1100);
                  return input;
                })
            .run("{}");
    assertThat(execution.error()).isEqualTo("States.Timeout");
  }

  @Test
  void oneRunnerStartsManyExecutionsThatDoNotDisturbEachOther() {
    Runner runner = only("{\"Type\": \"Wait\", \"SecondsPath\": \"$\", \"End\": true}");
    Execution first = runner.start("10");
    Execution second = runner.start("20");
    first.finish();

    assertThat(first.elapsed()).isEqualTo(Duration.ofSeconds(10));
    assertThat(second.elapsed()).isZero();
    assertThat(second.finish().elapsed()).isEqualTo(Duration.ofSeconds(20));
  }
}
