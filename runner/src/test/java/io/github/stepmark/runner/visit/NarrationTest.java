package io.github.stepmark.runner.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.stepmark.runner.CallCenter;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.TaskFailure;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NarrationTest {

  @Test
  void aRunOfTheCallCenterIsToldStateByState() {
    StringBuilder told = new StringBuilder();
    CallCenter.runner(1).listener(new Narration(told, 72)).run("{\"inputCaseID\":\"001\"}");

    assertThat(told)
        .hasToString(
            """
            → Open Case  {"inputCaseID":"001"}
            ← Open Case  {"Case":"001","Message":"Case 001: opened..."}
            → Assign Case  {"Case":"001","Message":"Case 001: opened..."}
            ← Assign Case  {"Case":"001","Message":"Case 001: opened...assigned..."}
            → Work on Case  {"Case":"001","Message":"Case 001: opened...assigned...…
            ← Work on Case  {"Case":"001","Message":"Case 001: opened...assigned...…
            → Is Case Resolved  {"Case":"001","Message":"Case 001: opened...assigne…
            ← Is Case Resolved  {"Case":"001","Message":"Case 001: opened...assigne…
              Is Case Resolved → Close Case
            → Close Case  {"Case":"001","Message":"Case 001: opened...assigned...re…
            ← Close Case  {"Case":"001","Message":"Case 001: opened...assigned...re…
            SUCCEEDED after 0 s  {"Case":"001","Message":"Case 001: opened...assigned...resolved...closed.","Status":1}
            """);
  }

  @Test
  void waitsRetriesCatchersAndTheCauseOfAFailureAreTold() {
    AtomicInteger calls = new AtomicInteger();
    StringBuilder told = new StringBuilder();
    Runner.of(
            """
            {"StartAt": "Wait a Day", "States": {
              "Wait a Day": {"Type": "Wait", "Seconds": 90000, "Next": "Flaky"},
              "Flaky": {"Type": "Task", "Resource": "${Flaky}", "Next": "Broken",
                "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2}]},
              "Broken": {"Type": "Task", "Resource": "${Broken}", "End": true,
                "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "Sorry"}]},
              "Sorry": {"Type": "Fail", "Error": "Sorry", "Cause": "It is\\nbroken."}
            }}
            """)
        .task(
            "Flaky",
            input -> {
              if (calls.incrementAndGet() < 3) {
                throw new TaskFailure("Busy", null);
              }
              return IntNode.valueOf(calls.get());
            })
        .task(
            "Broken",
            Duration.ofMillis(1500),
            input -> {
              throw new TaskFailure("Worn", "Out");
            })
        .listener(new Narration(told))
        .run("{}");

    assertThat(told)
        .hasToString(
            """
            → Wait a Day  {}
              waited 1 d 1 h
            ← Wait a Day  {}
            → Flaky  {}
              Flaky failed: Busy
              Flaky is tried again after 2 s
              Flaky failed: Busy
              Flaky is tried again after 4 s
            ← Flaky  3
            → Broken  3
              Broken failed: Worn: Out
            ← Broken  3
              Broken → Sorry, caught
            → Sorry  3
            FAILED after 1 d 1 h 7.5 s  Sorry: It is broken.
            """);
  }

  @Test
  void theBranchesOfAParallelStateAreToldAsTheyGo() {
    StringBuilder told = new StringBuilder();
    Runner.of(
            """
            {"StartAt": "Both", "States": {
              "Both": {"Type": "Parallel", "Next": "Done", "Branches": [
                {"StartAt": "Left", "States": {"Left": {"Type": "Wait", "Seconds": 5, "End": true}}},
                {"StartAt": "Right", "States": {"Right": {"Type": "Task", "Resource": "${Right}",
                  "End": true}}}],
                "Catch": [{"ErrorEquals": ["Gone"], "Next": "Done"}]},
              "Done": {"Type": "Succeed"}
            }}
            """)
        .task(
            "Right",
            input -> {
              throw new TaskFailure("Gone", "Away");
            })
        .listener(new Narration(told))
        .run("{}");

    assertThat(told)
        .hasToString(
            """
            → Both  {}
            → Left  {}
            → Right  {}
              Right failed: Gone: Away
              Both failed: a branch failed
            ← Both  {"Error":"Gone","Cause":"Away"}
              Both → Done, caught
            → Done  {"Error":"Gone","Cause":"Away"}
            ← Done  {"Error":"Gone","Cause":"Away"}
            SUCCEEDED after 0 s  {"Error":"Gone","Cause":"Away"}
            """);
  }

  @Test
  void theItemsOfAMapAndItsRetryAreToldAsTheyGo() {
    AtomicInteger calls = new AtomicInteger();
    StringBuilder told = new StringBuilder();
    Runner.of(
            """
            {"StartAt": "Each", "States": {
              "Each": {"Type": "Map", "MaxConcurrency": 1, "Next": "Done",
                "Retry": [{"ErrorEquals": ["Gone"]}],
                "ItemProcessor": {"StartAt": "One", "States": {
                  "One": {"Type": "Task", "Resource": "${One}", "End": true}}}},
              "Done": {"Type": "Succeed"}
            }}
            """)
        .task(
            "One",
            input -> {
              if (calls.incrementAndGet() == 2) {
                throw new TaskFailure("Gone", "Away");
              }
              return input;
            })
        .listener(new Narration(told))
        .run("[1,2]");

    assertThat(told)
        .hasToString(
            """
            → Each  [1,2]
            → One  1
            ← One  1
            → One  2
              One failed: Gone: Away
              Each is tried again after 1 s
            → One  1
            ← One  1
            → One  2
            ← One  2
            ← Each  [1,2]
            → Done  [1,2]
            ← Done  [1,2]
            SUCCEEDED after 1 s  [1,2]
            """);
  }
}
