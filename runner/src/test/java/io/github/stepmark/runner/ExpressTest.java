package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stepmark.asl.WorkflowType;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExpressTest {

  private static Runner waiting(int seconds, String fields) {
    return Runner.of(
        """
        {%s "StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": %d, "Next": "P"},
          "P": {"Type": "Pass", "Parameters": {"id.$": "$$.Execution.Id"}, "End": true}}}
        """
            .formatted(fields, seconds),
        WorkflowType.EXPRESS);
  }

  @Test
  void anExecutionMayTakeLessThanFiveMinutes() {
    Execution execution = waiting(299, "").name("Quick").run("{}");
    assertThat(execution.output())
        .matches(
            "\\{\"id\":\"arn:aws:states:us-east-1:123456789012:express:Quick:[-0-9a-f]+:[-0-9a-f]+\"}");
  }

  @Test
  void anExecutionEndsAfterFiveMinutes() {
    Execution execution = waiting(3600, "").run("{}");
    assertThat(execution.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(execution.elapsed()).isEqualTo(Duration.ofMinutes(5));
    assertThat(execution.error()).isNull();
  }

  @Test
  void itsOwnTimeoutMayBeShorterButNotLonger() {
    assertThat(waiting(3600, "\"TimeoutSeconds\": 10,").run("{}").elapsed())
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(waiting(3600, "\"TimeoutSeconds\": 1000,").run("{}").elapsed())
        .isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void whatExpressCannotDoIsRefused() {
    assertThatThrownBy(
            () ->
                Runner.of(
                    """
                    {"StartAt": "T", "States": {"T": {"Type": "Task", "End": true,
                      "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                      "Parameters": {"QueueUrl": "q", "MessageBody": "b"}}}}
                    """,
                    WorkflowType.EXPRESS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Express state machine does not support");
  }

  /** On AWS it would loop until its five minutes are over; here no time passes in it. */
  @Test
  void anEndlessLoopEndsAsItWouldAfterFiveMinutes() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Next": "Again?"},
                  "Again?": {"Type": "Choice", "Default": "A", "Choices": [
                    {"Variable": "$.stop", "IsPresent": true, "Next": "B"}]},
                  "B": {"Type": "Succeed"}}}
                """,
                WorkflowType.EXPRESS)
            .run("{}");
    assertThat(execution.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(execution.elapsed()).isEqualTo(Duration.ofMinutes(5));
    assertThat(execution.history()).hasSizeGreaterThan(25_000);
  }
}
