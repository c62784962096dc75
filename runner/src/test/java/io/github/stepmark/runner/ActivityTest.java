package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import io.github.stepmark.runner.history.EventDetails;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks of activities, which workers take. */
class ActivityTest {

  private static final String ARN = "arn:aws:states:us-east-1:123456789012:activity:review-order";

  private static Runner reviewing(String resource, String fields) {
    return Runner.of(
        """
        {"StartAt": "Review", "States": {
          "Review": {"Type": "Task", "Resource": "%s", %s "End": true}}}
        """
            .formatted(resource, fields));
  }

  private static List<String> types(Execution execution) {
    return execution.history().stream().map(event -> event.type().aws()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"review-order", ARN})
  void aWorkerTakesTheTaskAndAnswersIt(String activity) {
    Execution execution = reviewing(ARN, "").start("{\"id\": 7}").finish();
    WaitingTask task = execution.pollActivity(activity, "Ann").orElseThrow();

    assertThat(task.input()).isEqualTo("{\"id\":7}");
    assertThat(task.started()).isTrue();
    assertThat(execution.history().get(3).details())
        .isEqualTo(new EventDetails.WorkerStarted("Ann"));

    execution.succeed(task.token(), "{\"ok\": true}").finish();
    assertThat(execution.output()).isEqualTo("{\"ok\":true}");
    assertThat(types(execution))
        .containsExactly(
            "ExecutionStarted",
            "TaskStateEntered",
            "ActivityScheduled",
            "ActivityStarted",
            "ActivitySucceeded",
            "TaskStateExited",
            "ExecutionSucceeded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"review-order", "ReviewOrderActivityArn", "${ReviewOrderActivityArn}"})
  void aPlaceholderStandsForAnActivity(String activity) {
    Execution execution = reviewing("${ReviewOrderActivityArn}", "").run("{}");
    assertThat(execution.pollActivity(activity, null)).isPresent();
  }

  @Test
  void aWorkerNeedsNoName() {
    Execution execution = reviewing(ARN, "").run("{}");
    execution.pollActivity("review-order", null);
    assertThat(execution.history().get(3).toJson().get("activityStartedEventDetails").toString())
        .isEqualTo("{}");
  }

  @Test
  void aTaskIsTakenOnceOldestFirst() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "A", "States": {
                    "A": {"Type": "Task", "Resource": "%1$s", "End": true}}},
                  {"StartAt": "B", "States": {
                    "B": {"Type": "Task", "Resource": "%1$s", "End": true}}}]}}}
                """
                    .formatted(ARN))
            .run("{}");

    assertThat(execution.pollActivity("other", null)).isEmpty();
    assertThat(execution.pollActivity("review-order", null))
        .get()
        .extracting(WaitingTask::state)
        .isEqualTo("A");
    assertThat(execution.pollActivity("review-order", null))
        .get()
        .extracting(WaitingTask::state)
        .isEqualTo("B");
    assertThat(execution.pollActivity("review-order", null)).isEmpty();
  }

  @Test
  void aTasksTimeRunsFromWhenItIsTaken() {
    Execution execution = reviewing(ARN, "\"TimeoutSeconds\": 60,").start("{}");
    execution.advanceBy(Duration.ofDays(1));
    assertThat(execution.status()).isEqualTo(ExecutionStatus.RUNNING);

    execution.pollActivity("review-order", "Ann");
    execution.finish();
    assertThat(execution.error()).isEqualTo("States.Timeout");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofDays(1).plusSeconds(60));
    assertThat(types(execution)).contains("ActivityTimedOut");
  }

  @Test
  void aTaskThatNobodyHasTakenIsNotAnswered() {
    Execution execution = reviewing(ARN, "").run("{}");
    WaitingTask task = execution.waiting().get(0);

    assertThat(task.started()).isFalse();
    assertThatThrownBy(() -> execution.succeed(task.token(), "1"))
        .isInstanceOf(TaskTokenException.class)
        .hasMessageStartingWith("TaskDoesNotExist: No worker has taken the task")
        .hasMessageContaining("poll its activity first");
  }

  @Test
  void aTestAnswersInTheWorkersPlace() {
    Execution execution =
        reviewing(ARN, "").task("review-order", input -> NullNode.instance).run("{}");
    assertThat(execution.output()).isEqualTo("null");
    assertThat(execution.pollActivity("review-order", null)).isEqualTo(Optional.empty());
  }

  @Test
  void aWorkersFailureIsTheTasks() {
    Execution execution = reviewing(ARN, "").run("{}");
    WaitingTask task = execution.pollActivity("review-order", null).orElseThrow();
    execution.fail(task.token(), "Unreadable", "ink").finish();

    assertThat(execution.error()).isEqualTo("Unreadable");
    assertThat(types(execution)).contains("ActivityFailed");
  }
}
