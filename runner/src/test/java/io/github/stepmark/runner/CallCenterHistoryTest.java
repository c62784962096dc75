package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallCenterHistoryTest {

  @Test
  void aResolvedCaseIsClosed() {
    Execution execution = CallCenter.runner(1).run("{\"inputCaseID\":\"001\"}");

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
    Execution execution = CallCenter.runner(0).run("{\"inputCaseID\":\"001\"}");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.error()).isNull();
    assertThat(execution.cause()).isEqualTo("Engage Tier 2 Support.");
    assertThat(execution.output()).isNull();
    assertThat(execution.path()).endsWith("Is Case Resolved", "Escalate Case", "Fail");
  }

  @Test
  void theHistoryIsTheOneThatAwsWrites() {
    Execution execution = CallCenter.runner(0).run("{\"inputCaseID\":\"001\"}");

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
