package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTypesTest {

  /** A machine of this one state, called S. */
  static Runner only(String state) {
    return Runner.of("{\"StartAt\": \"S\", \"States\": {\"S\": " + state + "}}");
  }

  @Test
  void aPassStateHandsItsInputOn() {
    assertThat(only("{\"Type\": \"Pass\", \"End\": true}").run("{\"a\": 1.0}").output())
        .isEqualTo("{\"a\":1.0}");
  }

  @Test
  void aPassStatesResultIsNeverEvaluated() {
    Runner runner =
        only(
            """
            {"Type": "Pass", "Result": {"x.$": "$.a"}, "ResultPath": "$.r", "End": true}
            """);
    assertThat(runner.run("{\"a\": 1}").output()).isEqualTo("{\"a\":1,\"r\":{\"x.$\":\"$.a\"}}");
  }

  @Test
  void aSucceedStateEndsTheExecutionWithItsOutput() {
    Runner runner =
        only("{\"Type\": \"Succeed\", \"InputPath\": \"$.a\", \"OutputPath\": \"$.b\"}");
    assertThat(runner.run("{\"a\": {\"b\": [1]}}").output()).isEqualTo("[1]");
  }

  @Test
  void aFailStateEndsItWithErrorAndCause() {
    Execution execution =
        only("{\"Type\": \"Fail\", \"Error\": \"E\", \"CausePath\": \"$.why\"}")
            .run("{\"why\": \"Because.\"}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.error()).isEqualTo("E");
    assertThat(execution.cause()).isEqualTo("Because.");
    assertThat(execution.history())
        .extracting(e -> e.type().aws())
        .containsExactly("ExecutionStarted", "FailStateEntered", "ExecutionFailed");
  }

  @Test
  void aFailStateWithoutAnythingFailsWithoutErrorAndCause() {
    Execution execution = only("{\"Type\": \"Fail\"}").run("{}");
    assertThat(execution.error()).isNull();
    assertThat(execution.cause()).isNull();
  }

  @Test
  void aYearOfWaitingTakesNoTime() {
    Runner runner = only("{\"Type\": \"Wait\", \"Seconds\": 31536000, \"End\": true}");
    Execution execution = runner.run("{}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(execution.elapsed()).isEqualTo(Duration.ofDays(365));
  }

  @Test
  void aTestCanLookIntoTheMiddleOfAWait() {
    Execution execution =
        only("{\"Type\": \"Wait\", \"SecondsPath\": \"$.s\", \"End\": true}").start("{\"s\": 60}");

    execution.advanceBy(Duration.ofSeconds(59));
    assertThat(execution.status()).isEqualTo(ExecutionStatus.RUNNING);
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(59));
    assertThat(execution.path()).containsExactly("S");
    assertThat(execution.next()).contains(execution.now().plusSeconds(1));
    assertThat(execution.output()).isNull();

    execution.advanceBy(Duration.ofSeconds(1));
    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(execution.next()).isEmpty();
  }

  @Test
  void aWaitUntilATimeEndsAtThatTime() {
    Execution execution =
        only("{\"Type\": \"Wait\", \"Timestamp\": \"2026-03-01T01:00:00+01:00\", \"End\": true}")
            .clock(RunClock.virtual(Instant.parse("2026-02-28T00:00:00Z")))
            .run("{}");
    assertThat(execution.now()).isEqualTo("2026-03-01T00:00:00Z");
  }

  @Test
  void aWaitUntilATimeInThePastEndsAtOnce() {
    Execution execution =
        only("{\"Type\": \"Wait\", \"TimestampPath\": \"$.t\", \"End\": true}")
            .run("{\"t\": \"2016-03-05T21:29:29Z\"}");
    assertThat(execution.elapsed()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}            | The SecondsPath parameter does not reference an input value: $.s
          {"s": 1.5}    | The SecondsPath parameter cannot be parsed as a long value: $.s == 1.5
          {"s": -1}     | The SecondsPath parameter references a negative value: $.s == -1
          {"s": 1e1}    | The SecondsPath parameter cannot be parsed as a long value: $.s == 1E+1
          {"s": 99999999999999999999} | The SecondsPath parameter cannot be parsed as a long value: $.s == 99999999999999999999
          {"s": 9999999999} | Wait state delay is too long.
          """)
  void aWaitThatMakesNoSenseFails(String input, String detail) {
    Execution execution =
        only("{\"Type\": \"Wait\", \"SecondsPath\": \"$.s\", \"End\": true}").run(input);

    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .isEqualTo(
            "An error occurred while executing the state 'S' (entered at the event id #2). "
                + detail);
  }

  @Test
  void aTimestampWithoutAnOffsetIsNone() {
    Execution execution =
        only("{\"Type\": \"Wait\", \"TimestampPath\": \"$.t\", \"End\": true}")
            .run("{\"t\": \"2016-12-05T21:29:29\"}");
    assertThat(execution.cause())
        .endsWith(
            "The TimestampPath parameter does not reference a valid ISO-8601 extended offset"
                + " date-time format string: $.t == 2016-12-05T21:29:29");
  }

  @Test
  void aTaskIsAnsweredByTheResourcesNameInShort() {
    Runner runner =
        only("{\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::dynamodb:putItem\", \"End\": true}")
            .task("dynamodb:putItem", input -> IntNode.valueOf(input.size()));
    Execution execution = runner.run("{\"a\": 1, \"b\": 2}");

    assertThat(execution.output()).isEqualTo("2");
    assertThat(execution.history())
        .extracting(e -> e.type().aws())
        .containsExactly(
            "ExecutionStarted",
            "TaskStateEntered",
            "TaskScheduled",
            "TaskStarted",
            "TaskSucceeded",
            "TaskStateExited",
            "ExecutionSucceeded");
  }

  @Test
  void aTaskThatNobodyAnswersSaysHowToAnswerIt() {
    Execution execution =
        only("{\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage\", \"End\": true,"
                + " \"Catch\": [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"S\"}]}")
            .functions(Map.of("OpenCaseFunctionArn", (in, out, context) -> {}))
            .run("{}");

    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .contains(
            "[Stepmark/NoAnswer] Nothing answers 'arn:aws:states:::sqs:sendMessage' here, which the"
                + " state 'S' calls. Give an answer with"
                + " runner.task(\"sqs:sendMessage\", input -> result) or"
                + " runner.state(\"S\", input -> result)."
                + " Answers are given for OpenCaseFunctionArn.");
  }

  @Test
  void aTaskThatWaitsForNobodySaysWhatItsServiceHasToSay() {
    Execution execution =
        only("{\"Type\": \"Task\", \"Resource\":"
                + " \"arn:aws:states:::sqs:sendMessage.waitForTaskToken\", \"End\": true}")
            .run("{}");

    assertThat(execution.cause())
        .contains(
            "runner.state(\"S\", input -> result). Where it has to wait, give what the service says to"
                + " the call: runner.task(\"sqs:sendMessage\", input -> result).");
  }

  @Test
  void anAnswerCannotChangeWhatTheStateWasGiven() {
    Runner runner =
        only("{\"Type\": \"Task\", \"Resource\": \"${F}\", \"ResultPath\": \"$.r\", \"End\": true}")
            .task(
                "F",
                input -> {
                  ((com.fasterxml.jackson.databind.node.ObjectNode) input).removeAll();
                  return IntNode.valueOf(1);
                });
    assertThat(runner.run("{\"a\": 1}").output()).isEqualTo("{\"a\":1,\"r\":1}");
  }
}
