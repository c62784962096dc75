package io.github.stepmark.runner.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.TaskFailure;
import io.github.stepmark.runner.TaskFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VisitsTest {

  private static final TaskFunction GONE =
      input -> {
        throw new TaskFailure("Gone", "Away");
      };

  private static List<StateVisit> visits(Runner runner, String input) {
    Visits visits = new Visits();
    runner.listener(visits).ways(visits::take).run(input);
    return visits.all();
  }

  private static List<String> ways(Runner runner, String input) {
    List<String> ways = new ArrayList<>();
    runner.ways(way -> ways.add(way.state() + way.field())).run(input);
    return ways;
  }

  @Test
  void eachVisitHasItsInputItsOutputItsTimeAndWhatWasNext() {
    List<StateVisit> visits =
        visits(
            Runner.of(
                """
                {"StartAt": "Rest", "States": {
                  "Rest": {"Type": "Wait", "Seconds": 5, "Next": "Make"},
                  "Make": {"Type": "Pass", "Result": 7, "End": true}
                }}
                """),
            "{}");

    assertThat(visits).extracting(StateVisit::state).containsExactly("Rest", "Make");
    assertThat(visits.get(0).duration()).isEqualTo(Duration.ofSeconds(5));
    assertThat(visits.get(0).next()).isEqualTo("Make");
    assertThat(visits.get(1).type()).isEqualTo("Pass");
    assertThat(visits.get(1).input()).isEqualTo("{}");
    assertThat(visits.get(1).output()).isEqualTo("7");
    assertThat(visits.get(1).way()).isEqualTo("/End");
    assertThat(visits.get(1).next()).isNull();
  }

  @Test
  void aTasksVisitTellsWhatItsFunctionOrServiceWasLastCalledWith() {
    String definition =
        """
        {"StartAt": "Plain", "States": {
          "Plain": {"Type": "Task", "Resource": "${F}", "Parameters": {"a.$": "$.n"},
            "Retry": [{"ErrorEquals": ["Gone"]}], "ResultPath": null, "Next": "Invoked"},
          "Invoked": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "${F}", "Payload": {"b.$": "$.n"}},
            "ResultPath": null, "Next": "Sent"},
          "Sent": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": {"QueueUrl": "q", "MessageBody.$": "$.n"}, "ResultPath": null, "Next": "Rest"},
          "Rest": {"Type": "Wait", "Seconds": 5, "End": true}
        }}
        """;
    AtomicInteger calls = new AtomicInteger();
    List<StateVisit> visits =
        visits(
            Runner.of(definition)
                .task("F", input -> calls.incrementAndGet() == 1 ? GONE.answer(input) : input)
                .task("sqs:sendMessage", input -> input),
            "{\"n\": 7}");

    assertThat(visits)
        .extracting(StateVisit::calledWith)
        .containsExactly("{\"a\":7}", "{\"b\":7}", "{\"QueueUrl\":\"q\",\"MessageBody\":7}", null);
  }

  @Test
  void variablesStandInTheOrderInWhichTheyAreWritten() {
    List<StateVisit> visits =
        visits(
            Runner.of(
                """
                {"StartAt": "Set", "States": {
                  "Set": {"Type": "Pass", "End": true, "Assign": {
                    "zebra": 1, "apple": 2, "mango": 3, "kiwi": 4, "fig": 5, "plum": 6}}
                }}
                """),
            "{}");

    assertThat(visits.get(0).assigned().keySet())
        .containsExactly("zebra", "apple", "mango", "kiwi", "fig", "plum");
  }

  @Test
  void retriesAndCatchersBelongToTheVisitTheyHappenedIn() {
    AtomicInteger calls = new AtomicInteger();
    List<StateVisit> visits =
        visits(
            Runner.of(
                    """
                    {"StartAt": "Flaky", "States": {
                      "Flaky": {"Type": "Task", "Resource": "${Flaky}", "Next": "Broken",
                        "Retry": [{"ErrorEquals": ["Other"]}, {"ErrorEquals": ["Gone"]}]},
                      "Broken": {"Type": "Task", "Resource": "${Broken}", "End": true,
                        "Catch": [{"ErrorEquals": ["Other"], "Next": "Sorry"},
                                  {"ErrorEquals": ["States.ALL"], "Next": "Sorry"}]},
                      "Sorry": {"Type": "Fail", "Error": "Sorry"}
                    }}
                    """)
                .task(
                    "Flaky",
                    input -> calls.incrementAndGet() < 3 ? GONE.answer(input) : IntNode.valueOf(3))
                .task("Broken", GONE),
            "{}");

    StateVisit flaky = visits.get(0);
    assertThat(flaky.retries()).isEqualTo(2);
    assertThat(flaky.failures())
        .extracting(StateVisit.Failure::retried)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(flaky.wasCaught()).isFalse();
    StateVisit broken = visits.get(1);
    assertThat(broken.wasCaught()).isTrue();
    assertThat(broken.way()).isEqualTo("/Catch/1/Next");
    assertThat(broken.failures().get(0).text()).isEqualTo("Gone: Away");
    assertThat(visits.get(2).hasFailed()).isTrue();
    assertThat(visits.get(2).failures().get(0).error()).isEqualTo("Sorry");
  }

  @Test
  void statesInBranchesAreWithinTheirState() {
    List<StateVisit> visits =
        visits(
            Runner.of(
                    """
                    {"StartAt": "Both", "States": {
                      "Both": {"Type": "Parallel", "Next": "Done", "Branches": [
                        {"StartAt": "Left", "States": {
                          "Left": {"Type": "Wait", "Seconds": 5, "End": true}}},
                        {"StartAt": "Right", "States": {
                          "Right": {"Type": "Task", "Resource": "${Right}", "End": true}}}],
                        "Catch": [{"ErrorEquals": ["Gone"], "Next": "Done"}]},
                      "Done": {"Type": "Succeed"}
                    }}
                    """)
                .task("Right", GONE),
            "{}");

    assertThat(visits).extracting(StateVisit::depth).containsExactly(0, 1, 1, 0);
    assertThat(visits.get(1).within()).isEqualTo(visits.get(0).event());
    assertThat(visits.get(1).aborted()).isTrue();
    assertThat(visits.get(2).hasFailed()).isTrue();
    assertThat(visits.get(0).wasCaught()).isTrue();
    assertThat(visits.get(3).way()).isNull();
  }

  @Test
  void anErrorWithoutAnEventIsKnownByTheCatcherThatItTook() {
    Runner runner =
        Runner.of(
            """
            {"StartAt": "Ask", "States": {
              "Ask": {"Type": "Task", "Resource": "${Ask}", "End": true,
                "Parameters": {"one.$": "$.text", "two.$": "$.text"},
                "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 2, "BackoffRate": 1}],
                "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "Sorry"}]},
              "Sorry": {"Type": "Pass", "End": true}
            }}
            """);

    StateVisit ask = visits(runner, "{\"text\":\"%s\"}".formatted("x".repeat(200_000))).get(0);

    assertThat(ask.way()).isEqualTo("/Catch/0/Next");
    assertThat(ask.failures())
        .extracting(StateVisit.Failure::error)
        .containsExactly(
            "States.DataLimitExceeded", "States.DataLimitExceeded", "States.DataLimitExceeded");
    assertThat(ask.retries()).isEqualTo(2);
    assertThat(ask.wasCaught()).isTrue();
  }

  @Test
  void twoRulesThatLeadToOneStateAreToldApart() {
    Runner runner =
        Runner.of(
            """
            {"StartAt": "Which", "States": {
              "Which": {"Type": "Choice", "Default": "Done", "Choices": [
                {"Variable": "$.n", "NumericEquals": 1, "Next": "Done"},
                {"Variable": "$.n", "NumericEquals": 2, "Next": "Done"}]},
              "Done": {"Type": "Pass", "End": true}
            }}
            """);

    assertThat(ways(runner, "{\"n\":1}"))
        .containsExactly("Which", "Which/Choices/0/Next", "Done", "Done/End");
    assertThat(ways(runner, "{\"n\":2}"))
        .containsExactly("Which", "Which/Choices/1/Next", "Done", "Done/End");
    assertThat(ways(runner, "{\"n\":3}"))
        .containsExactly("Which", "Which/Default", "Done", "Done/End");
  }

  @Test
  void aHistoryThatIsOverTellsTheSameButForTheWays() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "Make", "States": {"Make": {"Type": "Pass", "End": true}}}
                """)
            .run("{}");

    assertThat(Visits.of(execution.history()).get(0).output()).isEqualTo("{}");
    assertThat(Visits.of(execution.history()).get(0).way()).isNull();
  }
}
