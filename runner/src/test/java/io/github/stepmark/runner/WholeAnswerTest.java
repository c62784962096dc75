package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.visit.StateVisit;
import io.github.stepmark.runner.visit.Visits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parallel and Map states that a test answers as a whole. */
class WholeAnswerTest {

  private static final Runner PARALLEL =
      Runner.of(
          """
          {"StartAt": "Both", "States": {
            "Both": {"Type": "Parallel", "Parameters": {"of.$": "$.id"},
              "ResultSelector": {"first.$": "$[0]"},
              "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2}],
              "Catch": [{"ErrorEquals": ["Broken"], "Next": "Sorry"}],
              "Branches": [{"StartAt": "Get", "States": {
                "Get": {"Type": "Task", "Resource": "${GetFunctionArn}", "End": true}}}],
              "Next": "After"},
            "After": {"Type": "Pass", "End": true},
            "Sorry": {"Type": "Pass", "End": true}}}
          """);

  private static Runner map(String fields) {
    return Runner.of(
        """
        {"StartAt": "Each", "States": {"Each": {"Type": "Map", %s, "ItemProcessor": {
            %s
            "StartAt": "Get", "States": {
              "Get": {"Type": "Task", "Resource": "${GetFunctionArn}", "End": true}}},
          "End": true}}}
        """
            .formatted(
                fields,
                fields.contains("Tolerated") || fields.contains("ItemReader")
                    ? "\"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\":"
                        + " \"STANDARD\"},"
                    : ""));
  }

  private static TaskFunction failing(String error) {
    return input -> {
      throw new TaskFailure(error, "why");
    };
  }

  private static List<String> types(Execution execution) {
    return execution.history().stream().map(event -> event.type().aws()).toList();
  }

  @Test
  void aParallelIsAnsweredWithoutItsBranches() {
    List<JsonNode> asked = new ArrayList<>();
    Execution execution =
        PARALLEL
            .state(
                "Both",
                input -> {
                  asked.add(input);
                  return Json.parse("[7, 8]");
                })
            .run("{\"id\": \"7\"}");

    assertThat(execution.output()).isEqualTo("{\"first\":7}");
    assertThat(asked).containsExactly(Json.parse("{\"of\": \"7\"}"));
    assertThat(execution.path()).containsExactly("Both", "After");
    assertThat(types(execution))
        .startsWith(
            "ExecutionStarted",
            "ParallelStateEntered",
            "ParallelStateStarted",
            "ParallelStateSucceeded",
            "ParallelStateExited");
  }

  @Test
  void itsErrorIsRetriedAndCaughtAsABranchsWouldBe() {
    Visits visits = new Visits();
    Execution execution =
        PARALLEL
            .state("Both", failing("Busy"), failing("Broken"))
            .listener(visits)
            .ways(visits::take)
            .run("{\"id\": \"7\"}");

    assertThat(execution.path()).containsExactly("Both", "Sorry");
    assertThat(execution.output()).isEqualTo("{\"Error\":\"Broken\",\"Cause\":\"why\"}");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(2));
    assertThat(types(execution))
        .containsSubsequence("ParallelStateStarted", "ParallelStateFailed", "ParallelStateExited");
    StateVisit both = visits.all().get(0);
    assertThat(both.failures())
        .extracting(StateVisit.Failure::error)
        .containsExactly("Busy", "Broken");
    assertThat(both.next()).isEqualTo("Sorry");
  }

  @Test
  void anErrorThatNothingCatchesEndsTheExecution() {
    Execution execution = PARALLEL.state("Both", failing("Other")).run("{\"id\": \"7\"}");

    assertThat(execution.error()).isEqualTo("Other");
    assertThat(Visits.of(execution.history()).get(0).failures()).hasSize(1);
  }

  @Test
  void anAnswerMayTakeItsTime() {
    assertThat(
            PARALLEL
                .state("Both", Duration.ofMinutes(5), input -> Json.parse("[1]"))
                .run("{\"id\": \"7\"}")
                .elapsed())
        .isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void aMapIsAnsweredByItsItems() {
    Execution execution =
        map("\"ItemsPath\": \"$.items\"")
            .state("Each", items -> IntNode.valueOf(items.size()))
            .run("{\"items\": [1, 2, 3]}");

    assertThat(execution.output()).isEqualTo("3");
    assertThat(types(execution))
        .containsExactly(
            "ExecutionStarted",
            "MapStateEntered",
            "MapStateStarted",
            "MapStateSucceeded",
            "MapStateExited",
            "ExecutionSucceeded");
  }

  @Test
  void aMapWhoseItemsAreNoneFailsBeforeItsAnswer() {
    assertThat(
            map("\"ItemsPath\": \"$.items\"")
                .state("Each", items -> items)
                .run("{\"items\": 7}")
                .cause())
        .endsWith("Reference path \"$.items\" must point to array.");
  }

  @Test
  void aDistributedMapIsAnsweredByItsItemsOrByWhatTheyWouldBeReadWith() {
    assertThat(
            map("\"ToleratedFailureCount\": 1").state("Each", items -> items).run("[1]").output())
        .isEqualTo("[1]");
    Execution execution =
        map("\"ItemReader\": {\"Resource\": \"arn:aws:states:::s3:getObject\", \"ReaderConfig\":"
                + " {\"InputType\": \"JSON\"}, \"Parameters\": {\"Bucket\": \"b\", \"Key.$\":"
                + " \"$.key\"}}")
            .state("Each", arguments -> arguments)
            .run("{\"key\": \"k\"}");

    assertThat(execution.output()).isEqualTo("{\"Bucket\":\"b\",\"Key\":\"k\"}");
    assertThat(execution.mapRuns()).isEmpty();
  }

  @Test
  void aResultThatIsTooLargeFailsTheStateAsTheBranchesWould() {
    Execution execution =
        map("\"ItemsPath\": \"$\"")
            .state("Each", items -> Json.parse("\"" + "x".repeat(300_000) + "\""))
            .run("[]");

    assertThat(execution.error()).isEqualTo("States.DataLimitExceeded");
  }

  @Test
  void aStateWithinAnotherIsAnsweredLikewise() {
    Runner outer =
        Runner.of(
            """
            {"StartAt": "Outer", "States": {"Outer": {"Type": "Map", "ItemProcessor": {
              "StartAt": "Inner", "States": {"Inner": {"Type": "Map", "ItemProcessor": {
                "StartAt": "Get", "States": {
                  "Get": {"Type": "Task", "Resource": "${GetFunctionArn}", "End": true}}},
                "End": true}}},
              "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Sorry"}], "End": true},
              "Sorry": {"Type": "Pass", "End": true}}}
            """);
    Execution execution = outer.state("Inner", input -> input, failing("Broken")).run("[[1], [2]]");

    assertThat(execution.path()).containsExactly("Outer", "Inner", "Inner", "Sorry");
    List<StateVisit> visits = Visits.of(execution.history());
    assertThat(visits.get(1).failures()).isEmpty();
    assertThat(visits.get(2).failures()).hasSize(1);
    assertThat(visits.get(0).failures()).hasSize(1);
    assertThat(visits.get(0).next()).isEqualTo("Sorry");
  }

  @Test
  void anAnswerIsSavedWithItsExecution() {
    Runner runner = PARALLEL.state("Both", Duration.ofMinutes(5), input -> Json.parse("[1]"));
    String saved = runner.start("{\"id\": \"7\"}").advanceBy(Duration.ofMinutes(1)).save();

    Execution resumed = PARALLEL.state("Both", failing("NotAskedAgain")).resume(saved).finish();

    assertThat(resumed.output()).isEqualTo("{\"first\":1}");
    assertThat(resumed.elapsed()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void theAnswersOfAWorkflowAnswerSuchStates() {
    assertThat(
            PARALLEL
                .answers(
                    Map.of(
                        "Both",
                        (in, out, context) -> out.write("[9]".getBytes(StandardCharsets.UTF_8))))
                .run("{\"id\": \"7\"}")
                .output())
        .isEqualTo("{\"first\":9}");
  }
}
