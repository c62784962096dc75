package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.stepmark.runner.history.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {

  /** A task with these fields that fails with {@code errors} and then succeeds. */
  private static Runner failing(String fields, String... errors) {
    List<String> left = new ArrayList<>(List.of(errors));
    return Runner.of(
            """
            {"StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "${F}", "Next": "Done", %s},
              "Done": {"Type": "Pass", "Result": "done", "ResultPath": "$.end", "End": true},
              "Caught": {"Type": "Pass", "End": true}, "Other": {"Type": "Pass", "End": true}}}
            """
                .formatted(fields.contains("Caught") ? fields : fields + CATCH_NOTHING))
        .task(
            "F",
            input -> {
              if (left.isEmpty()) {
                return input;
              }
              throw new TaskFailure(left.remove(0), "why");
            });
  }

  /** Makes all states reachable. */
  private static final String CATCH_NOTHING =
      """
      , "Catch": [{"ErrorEquals": ["Never"], "Next": "Caught"},
                  {"ErrorEquals": ["NeverEver"], "Next": "Other"}]
      """;

  private static List<Duration> attempts(Execution execution) {
    Instant start = execution.history().get(0).timestamp();
    return execution.history().stream()
        .filter(e -> e.type() == EventType.LAMBDA_FUNCTION_SCHEDULED)
        .map(e -> Duration.between(start, e.timestamp()))
        .toList();
  }

  @Test
  void retriesBackOffByTheirRate() {
    Execution execution =
        failing("\"Retry\": [{\"ErrorEquals\": [\"E\"]}]", "E", "E", "E").run("{}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(attempts(execution))
        .containsExactly(
            Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(7));
  }

  @Test
  void aRetriersDelayIsCapped() {
    Execution execution =
        failing(
                """
                "Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 3, "BackoffRate": 1.5,
                           "MaxDelaySeconds": 4, "MaxAttempts": 4}]
                """,
                "E",
                "E",
                "E",
                "E")
            .run("{}");

    assertThat(attempts(execution))
        .containsExactly(
            Duration.ZERO,
            Duration.ofSeconds(3),
            Duration.ofSeconds(7),
            Duration.ofSeconds(11),
            Duration.ofSeconds(15));
  }

  @Test
  void jitterDrawsADelayBetweenNothingAndTheWhole() {
    String retry =
        "\"Retry\": [{\"ErrorEquals\": [\"E\"], \"IntervalSeconds\": 100, \"JitterStrategy\": \"FULL\"}]";
    Duration first = failing(retry, "E").seed(1).run("{}").elapsed();
    Duration second = failing(retry, "E").seed(2).run("{}").elapsed();

    assertThat(first).isBetween(Duration.ZERO, Duration.ofSeconds(100)).isNotEqualTo(second);
  }

  @Test
  void attemptsAreUsedUpAndTheCatcherTakesOver() {
    Execution execution =
        failing(
                """
                "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 1}, {"ErrorEquals": ["States.ALL"]}],
                "Catch": [{"ErrorEquals": ["E"], "Next": "Caught"},
                          {"ErrorEquals": ["States.ALL"], "Next": "Other"}]
                """,
                "E",
                "E",
                "E")
            .run("{}");

    assertThat(execution.path()).containsExactly("T", "Caught");
    assertThat(attempts(execution)).hasSize(2);
    assertThat(execution.history())
        .extracting(e -> e.id() + " " + e.previousEventId() + " " + e.type().aws())
        .containsExactly(
            "1 0 ExecutionStarted",
            "2 0 TaskStateEntered",
            "3 2 LambdaFunctionScheduled",
            "4 3 LambdaFunctionStarted",
            "5 4 LambdaFunctionFailed",
            "6 5 LambdaFunctionScheduled",
            "7 6 LambdaFunctionStarted",
            "8 7 LambdaFunctionFailed",
            "9 8 TaskStateExited",
            "10 9 PassStateEntered",
            "11 10 PassStateExited",
            "12 11 ExecutionSucceeded");
  }

  @Test
  void eachRetrierCountsForItself() {
    Execution execution =
        failing(
                """
                "Retry": [{"ErrorEquals": ["A"], "MaxAttempts": 1},
                          {"ErrorEquals": ["B"], "MaxAttempts": 2}]
                """,
                "A",
                "B",
                "B")
            .run("{}");
    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void noAttemptsMeansNoRetry() {
    Execution execution =
        failing("\"Retry\": [{\"ErrorEquals\": [\"States.ALL\"], \"MaxAttempts\": 0}]", "E")
            .run("{}");
    assertThat(execution.error()).isEqualTo("E");
    assertThat(execution.cause()).isEqualTo("why");
  }

  @ParameterizedTest
  @CsvSource({
    "E, E, true",
    "E, e, false",
    "States.ALL, E, true",
    "States.ALL, States.Timeout, true",
    "States.ALL, States.DataLimitExceeded, true",
    "States.ALL, States.Runtime, false",
    "States.Runtime, States.Runtime, false",
    "States.TaskFailed, E, true",
    "States.TaskFailed, States.Timeout, false",
    "States.Timeout, States.Timeout, true",
    "States.HeartbeatTimeout, States.Timeout, false"
  })
  void namesMatchAsOnAws(String name, String error, boolean matches) {
    Execution execution =
        failing(
                """
                "Catch": [{"ErrorEquals": ["Never"], "Next": "Other"},
                          {"ErrorEquals": ["%s"], "Next": "Caught"}]
                """
                    .formatted(name),
                error)
            .run("{}");
    assertThat(execution.path().contains("Caught")).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
                                 | {"Error":"E","Cause":"why"}
          , "ResultPath": "$"    | {"Error":"E","Cause":"why"}
          , "ResultPath": "$.e"  | {"a":1,"e":{"Error":"E","Cause":"why"}}
          , "ResultPath": "$.e.f" | {"a":1,"e":{"f":{"Error":"E","Cause":"why"}}}
          , "ResultPath": null   | {"a":1}
          """)
  void aCatcherPutsTheErrorWhereItsResultPathSays(String resultPath, String output) {
    Execution execution =
        failing(
                """
                "InputPath": "$.a",
                "Catch": [{"ErrorEquals": ["E"], "Next": "Caught"%s},
                          {"ErrorEquals": ["States.ALL"], "Next": "Other"}]
                """
                    .formatted(resultPath == null ? "" : resultPath),
                "E")
            .run("{\"a\": 1}");
    assertThat(execution.output()).isEqualTo(output);
  }

  @Test
  void aTaskThatTakesTooLongTimesOut() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "${F}", "TimeoutSecondsPath": "$.limit",
                    "Catch": [{"ErrorEquals": ["States.Timeout"], "Next": "Late"}], "End": true},
                  "Late": {"Type": "Pass", "End": true}}}
                """)
            .task("F", Duration.ofSeconds(31), input -> input)
            .run("{\"limit\": 30}");

    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(30));
    assertThat(execution.output()).isEqualTo("{\"Error\":\"States.Timeout\"}");
    assertThat(execution.history())
        .extracting(e -> e.type().aws())
        .contains("LambdaFunctionTimedOut")
        .doesNotContain("LambdaFunctionSucceeded");
  }

  @Test
  void aMissedHeartbeatIsReportedAsATimeoutAndAnswersToItsOwnName() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "${F}", "TimeoutSeconds": 30,
                    "HeartbeatSeconds": 5, "End": true,
                    "Catch": [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Late"}]},
                  "Late": {"Type": "Pass", "End": true}}}
                """)
            .task("F", Duration.ofSeconds(6), input -> input)
            .run("{}");
    assertThat(execution.output()).isEqualTo("{\"Error\":\"States.Timeout\"}");
  }

  @Test
  void theMachinesTimeoutEndsTheExecution() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "W", "TimeoutSeconds": 10, "States": {
                  "W": {"Type": "Wait", "Seconds": 11, "End": true}}}
                """)
            .run("{}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(10));
    assertThat(execution.error()).isNull();
    assertThat(execution.history())
        .extracting(e -> e.previousEventId() + " " + e.type().aws())
        .endsWith("0 WaitStateEntered", "0 ExecutionTimedOut");
  }

  @Test
  void anExecutionCanBeAborted() {
    Execution execution =
        Runner.of(
                "{\"StartAt\": \"W\", \"States\": {\"W\": {\"Type\": \"Wait\", \"Seconds\": 9, \"End\": true}}}")
            .start("{}");
    execution.advance();
    execution.abort("Stop", "Enough.").finish();

    assertThat(execution.status()).isEqualTo(ExecutionStatus.ABORTED);
    assertThat(execution.error()).isEqualTo("Stop");
    assertThat(execution.next()).isEmpty();
  }

  @Test
  void aCountIsForgottenWhenTheStateIsLeft() {
    List<Integer> calls = new ArrayList<>();
    Execution execution =
        Runner.of(
                """
                {"StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "${F}", "Next": "Again?",
                    "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 1}]},
                  "Again?": {"Type": "Choice", "Default": "T", "Choices": [
                    {"Variable": "$", "NumericGreaterThan": 3, "Next": "Done"}]},
                  "Done": {"Type": "Succeed"}}}
                """)
            .task(
                "F",
                input -> {
                  calls.add(calls.size());
                  if (calls.size() % 2 == 1) {
                    throw new TaskFailure("E", null);
                  }
                  return IntNode.valueOf(calls.size());
                })
            .run("{}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(calls).hasSize(4);
  }
}
