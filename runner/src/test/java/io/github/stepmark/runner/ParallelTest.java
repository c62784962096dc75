package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParallelTest {

  private static final String TWO_WAITS =
      """
      {"StartAt": "P", "States": {
        "P": {"Type": "Parallel", "End": true, "Branches": [
          {"StartAt": "Slow", "States": {"Slow": {"Type": "Wait", "Seconds": 20, "End": true}}},
          {"StartAt": "Fast", "States": {
            "Fast": {"Type": "Wait", "Seconds": 10, "Next": "Then"},
            "Then": {"Type": "Pass", "Result": "fast", "End": true}}}]}}}
      """;

  @Test
  void branchesWaitBesideEachOtherAndTheirOutputsStandInTheirOrder() {
    Execution execution = Runner.of(TWO_WAITS).run("{}");

    assertThat(execution.output()).isEqualTo("[{},\"fast\"]");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(20));
    assertThat(execution.path()).containsExactly("P", "Slow", "Fast", "Then");
  }

  @Test
  void eachEventFollowsTheLastOfItsBranch() {
    assertThat(Runner.of(TWO_WAITS).run("{}").history())
        .extracting(e -> e.id() + " " + e.previousEventId() + " " + e.type().aws())
        .containsExactly(
            "1 0 ExecutionStarted",
            "2 0 ParallelStateEntered",
            "3 2 ParallelStateStarted",
            "4 3 WaitStateEntered",
            "5 3 WaitStateEntered",
            "6 5 WaitStateExited",
            "7 6 PassStateEntered",
            "8 7 PassStateExited",
            "9 4 WaitStateExited",
            "10 9 ParallelStateSucceeded",
            "11 9 ParallelStateExited",
            "12 11 ExecutionSucceeded");
  }

  @Test
  void aBranchThatFailsEndsTheOthersAndFailsTheStateWithItsOwnError() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "P", "States": {
                  "P": {"Type": "Parallel", "End": true, "Branches": [
                    {"StartAt": "Long", "States": {
                      "Long": {"Type": "Wait", "Seconds": 1000, "End": true}}},
                    {"StartAt": "Soon", "States": {
                      "Soon": {"Type": "Wait", "Seconds": 1, "Next": "Bad"},
                      "Bad": {"Type": "Fail", "Error": "Bad", "Cause": "Luck"}}}]}}}
                """)
            .run("{}");

    assertThat(execution.error()).isEqualTo("Bad");
    assertThat(execution.cause()).isEqualTo("Luck");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(1));
    assertThat(execution.history())
        .extracting(e -> e.id() + " " + e.previousEventId() + " " + e.type().aws())
        .containsExactly(
            "1 0 ExecutionStarted",
            "2 0 ParallelStateEntered",
            "3 2 ParallelStateStarted",
            "4 3 WaitStateEntered",
            "5 3 WaitStateEntered",
            "6 5 WaitStateExited",
            "7 6 FailStateEntered",
            "8 4 WaitStateAborted",
            "9 7 ParallelStateFailed",
            "10 9 ExecutionFailed");
  }

  @Test
  void aBranchThatFailsAtOnceKeepsTheOthersFromBeginning() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "P", "States": {
                  "P": {"Type": "Parallel", "End": true,
                    "Retry": [{"ErrorEquals": ["Bad"], "MaxAttempts": 1, "IntervalSeconds": 9}],
                    "Catch": [{"ErrorEquals": ["Bad"], "Next": "Caught"}],
                    "Branches": [
                      {"StartAt": "Now", "States": {
                        "Now": {"Type": "Fail", "Error": "Bad", "Cause": "Luck"}}},
                      {"StartAt": "Later", "States": {
                        "Later": {"Type": "Wait", "Seconds": 5, "End": true}}}]},
                  "Caught": {"Type": "Succeed"}}}
                """)
            .run("{}");

    assertThat(execution.output()).isEqualTo("{\"Error\":\"Bad\",\"Cause\":\"Luck\"}");
    assertThat(execution.path()).containsExactly("P", "Now", "Now", "Caught");
  }

  @Test
  void aRetryRunsAllBranchesAgain() {
    AtomicInteger steady = new AtomicInteger();
    AtomicInteger flaky = new AtomicInteger();
    Execution execution =
        Runner.of(
                """
                {"StartAt": "P", "States": {
                  "P": {"Type": "Parallel", "End": true,
                    "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 3}],
                    "ResultSelector": {"last.$": "$[1]"},
                    "Branches": [
                    {"StartAt": "A", "States": {
                      "A": {"Type": "Task", "Resource": "${Steady}", "End": true}}},
                    {"StartAt": "B", "States": {
                      "B": {"Type": "Task", "Resource": "${Flaky}", "End": true}}}]}}}
                """)
            .task(
                "Steady",
                input -> {
                  steady.incrementAndGet();
                  return input;
                })
            .task(
                "Flaky",
                input -> {
                  if (flaky.incrementAndGet() == 1) {
                    throw new TaskFailure("Busy", null);
                  }
                  return input;
                })
            .run("7");

    assertThat(execution.output()).isEqualTo("{\"last\":7}");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(3));
    assertThat(steady).hasValue(2);
    assertThat(flaky).hasValue(2);
  }

  @Test
  void parallelStatesNest() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "P", "States": {
                  "P": {"Type": "Parallel", "End": true, "Parameters": {"x": 1}, "Branches": [
                    {"StartAt": "Q", "States": {"Q": {"Type": "Parallel", "End": true,
                      "Catch": [{"ErrorEquals": ["Oh"], "Next": "R"}],
                      "Branches": [
                        {"StartAt": "Oh", "States": {"Oh": {"Type": "Fail", "Error": "Oh"}}}]},
                      "R": {"Type": "Pass", "End": true}}}]}}}
                """)
            .run("{}");
    assertThat(execution.output()).isEqualTo("[{\"Error\":\"Oh\"}]");
  }
}
