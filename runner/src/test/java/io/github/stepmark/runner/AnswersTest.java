package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Answers by state and by resource, alone and in turn. */
class AnswersTest {

  private static final Runner TWO_CALLS =
      Runner.of(
          """
          {"StartAt": "Get", "States": {
            "Get": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
              "Retry": [{"ErrorEquals": ["DynamoDB.Throttled"], "IntervalSeconds": 2}],
              "ResultPath": "$.got", "Next": "Get Again"},
            "Get Again": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
              "ResultPath": "$.gotAgain", "End": true}}}
          """);

  @Test
  void anAnswerByStateGoesBeforeOneByResource() {
    assertThat(
            TWO_CALLS
                .state("Get Again", input -> IntNode.valueOf(2))
                .task("dynamodb:getItem", input -> IntNode.valueOf(1))
                .run("{}")
                .output())
        .isEqualTo("{\"got\":1,\"gotAgain\":2}");
  }

  @Test
  void answersComeInTurn() {
    Execution execution =
        TWO_CALLS
            .task(
                "dynamodb:getItem",
                input -> {
                  throw new TaskFailure("DynamoDB.Throttled", "slow down");
                },
                input -> IntNode.valueOf(1),
                input -> IntNode.valueOf(2))
            .run("{}");
    assertThat(execution.output()).isEqualTo("{\"got\":1,\"gotAgain\":2}");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void theLastAnswerIsGivenEverAfter() {
    assertThat(TWO_CALLS.task("dynamodb:getItem", input -> IntNode.valueOf(1)).run("{}").output())
        .isEqualTo("{\"got\":1,\"gotAgain\":1}");
  }

  @Test
  void eachExecutionBeginsWithTheFirstAnswer() {
    Runner runner =
        TWO_CALLS.task(
            "dynamodb:getItem", input -> IntNode.valueOf(1), input -> IntNode.valueOf(2));
    assertThat(runner.run("{}").output()).isEqualTo(runner.run("{}").output());
  }

  @Test
  void answersByStateTakeTime() {
    assertThat(
            TWO_CALLS
                .task("dynamodb:getItem", input -> IntNode.valueOf(1))
                .state("Get", Duration.ofMinutes(5), input -> IntNode.valueOf(2))
                .run("{}")
                .elapsed())
        .isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void aStateThatDoesNotExistIsRefusedWithTheNearestOne() {
    assertThatThrownBy(() -> TWO_CALLS.state("Get again", input -> input))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no Task, Parallel or Map state 'Get again'; did you mean 'Get Again'?");
    assertThatThrownBy(() -> TWO_CALLS.state("Else", input -> input))
        .hasMessage("There is no Task, Parallel or Map state 'Else'; there are [Get, Get Again]");
  }

  @Test
  void noAnswerAtAllIsRefused() {
    assertThatThrownBy(() -> TWO_CALLS.task("dynamodb:getItem"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("input -> result");
  }

  @Test
  void anAnswerThatIsNoJsonValueFailsTheExecution() {
    assertThat(TWO_CALLS.task("dynamodb:getItem", input -> input.path("none")).run("{}").cause())
        .contains("returned no JSON value; return NullNode");
  }

  @Test
  void anHttpTaskHasAMinuteWhateverItsTimeout() {
    Runner runner =
        Runner.of(
            """
            {"StartAt": "H", "States": {"H": {"Type": "Task", "End": true, "TimeoutSeconds": 300,
              "Resource": "arn:aws:states:::http:invoke",
              "Parameters": {"ApiEndpoint": "https://example.com", "Method": "GET",
                "InvocationConfig": {"ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1"}}}}}
            """);
    Execution execution =
        runner.task("http:invoke", Duration.ofSeconds(61), input -> IntNode.valueOf(1)).run("{}");
    assertThat(execution.error()).isEqualTo("States.Http.Socket");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(60));
    assertThat(
            runner
                .task("http:invoke", Duration.ofSeconds(60), input -> IntNode.valueOf(1))
                .run("{}")
                .output())
        .isEqualTo("1");
  }
}
