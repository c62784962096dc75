package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.runner.history.HistoryEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapTest {

  /** A Map over {@code $.items}, each of which waits as many seconds as it says. */
  private static String waits(String fields) {
    return """
        {"StartAt": "M", "States": {
          "M": {"Type": "Map", "ItemsPath": "$.items", %s "End": true,
            "ItemProcessor": {"StartAt": "W", "States": {
              "W": {"Type": "Wait", "SecondsPath": "$", "End": true}}}}}}
        """
        .formatted(fields);
  }

  private static List<String> events(Execution execution) {
    return execution.history().stream()
        .map(e -> e.id() + " " + e.previousEventId() + " " + e.type().aws())
        .toList();
  }

  @Test
  void outputsStandInTheOrderOfTheItemsAndNotOfTheirEnds() {
    Execution execution = Runner.of(waits("")).run("{\"items\": [3, 1, 2]}");

    assertThat(execution.output()).isEqualTo("[3,1,2]");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void anIterationFollowsTheMapOrWhatTheOneBeforeItDidLast() {
    Execution execution = Runner.of(waits("\"MaxConcurrency\": 2,")).run("{\"items\": [1, 5, 1]}");

    assertThat(events(execution))
        .containsExactly(
            "1 0 ExecutionStarted",
            "2 0 MapStateEntered",
            "3 2 MapStateStarted",
            "4 3 MapIterationStarted",
            "5 3 MapIterationStarted",
            "6 4 WaitStateEntered",
            "7 5 WaitStateEntered",
            "8 6 WaitStateExited",
            "9 8 MapIterationSucceeded",
            "10 8 MapIterationStarted",
            "11 10 WaitStateEntered",
            "12 11 WaitStateExited",
            "13 12 MapIterationSucceeded",
            "14 7 WaitStateExited",
            "15 14 MapIterationSucceeded",
            "16 15 MapStateSucceeded",
            "17 15 MapStateExited",
            "18 17 ExecutionSucceeded");
  }

  @ParameterizedTest
  @CsvSource({"1, 60", "2, 30", "7, 9", "40, 2", "0, 2", "1000, 2"})
  void noMoreRunBesideEachOtherThanMayAndNeverMoreThanForty(int atOnce, int seconds) {
    String sixty = IntStream.range(0, 60).mapToObj(i -> "1").collect(Collectors.joining(","));

    Execution execution =
        Runner.of(waits("\"MaxConcurrency\": " + atOnce + ",")).run("{\"items\": [" + sixty + "]}");

    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void aConcurrencyMayComeFromTheInputEvenAsText() {
    Runner runner = Runner.of(waits("\"MaxConcurrencyPath\": \"$.limit\","));

    assertThat(runner.run("{\"items\": [1, 1, 1], \"limit\": \"1\"}").elapsed())
        .isEqualTo(Duration.ofSeconds(3));
    assertThat(runner.run("{\"items\": [1, 1, 1], \"limit\": 3}").elapsed())
        .isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"items\": [1], \"limit\": 1.5} | The MaxConcurrencyPath field refers to value \"1.5\" which is not a valid integer: $.limit",
        "{\"items\": [1], \"limit\": -1} | MaxConcurrency must not be negative.",
        "{\"items\": [1], \"limit\": {}} | The MaxConcurrencyPath field refers to value \"{}\" which is not a valid integer: $.limit",
        "{\"items\": {}, \"limit\": 1} | Reference path \"$.items\" must point to array.",
        "{\"items\": null, \"limit\": 1} | Reference path \"$.items\" must point to array.",
        "{\"limit\": 1} | Invalid path '$.items' : No results for path: $['items']"
      })
  void whatIsNoArrayOrNoLimitFailsTheExecution(String input, String cause) {
    Execution execution = Runner.of(waits("\"MaxConcurrencyPath\": \"$.limit\",")).run(input);

    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .isEqualTo(
            "An error occurred while executing the state 'M' (entered at the event id #2). "
                + cause);
    assertThat(events(execution))
        .containsExactly("1 0 ExecutionStarted", "2 0 MapStateEntered", "3 2 ExecutionFailed");
  }

  @Test
  void anEmptyArrayIsItsOwnResult() {
    Execution execution = Runner.of(waits("")).run("{\"items\": []}");

    assertThat(execution.output()).isEqualTo("[]");
    assertThat(events(execution))
        .containsExactly(
            "1 0 ExecutionStarted",
            "2 0 MapStateEntered",
            "3 2 MapStateStarted",
            "4 3 MapStateSucceeded",
            "5 3 MapStateExited",
            "6 5 ExecutionSucceeded");
  }

  @Test
  void anItemSelectorSeesTheInputTheItemAndItsIndex() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "M", "States": {
                  "M": {"Type": "Map", "InputPath": "$.order", "ItemsPath": "$.lines", "End": true,
                    "ItemSelector": {"id.$": "$.id", "line.$": "$$.Map.Item.Value",
                      "at.$": "$$.Map.Item.Index", "in.$": "$$.State.Name"},
                    "ResultPath": "$.done",
                    "ItemProcessor": {"StartAt": "P", "States": {
                      "P": {"Type": "Pass", "End": true}}}}}}
                """)
            .run("{\"order\": {\"id\": 7, \"lines\": [\"a\", \"b\"]}}");

    assertThat(execution.output())
        .isEqualTo(
            "{\"order\":{\"id\":7,\"lines\":[\"a\",\"b\"]},\"done\":["
                + "{\"id\":7,\"line\":\"a\",\"at\":0,\"in\":\"M\"},"
                + "{\"id\":7,\"line\":\"b\",\"at\":1,\"in\":\"M\"}]}");
  }

  @Test
  void anItemThatCannotBeSelectedFailsTheStateAndCutsTheOthersShort() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "M", "States": {
                  "M": {"Type": "Map", "End": true,
                    "ItemSelector": {"n.$": "$$.Map.Item.Value.n"},
                    "ItemProcessor": {"StartAt": "W", "States": {
                      "W": {"Type": "Wait", "Seconds": 9, "End": true}}}}}}
                """)
            .run("[{\"n\": 1}, {}]");

    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .contains("'M' (entered at the event id #2)", "'$$.Map.Item.Value.n'", "'n.$'");
    assertThat(execution.elapsed()).isEqualTo(Duration.ZERO);
    assertThat(events(execution)).contains("5 4 MapIterationAborted");
  }

  @Test
  void theFirstIterationThatFailsFailsTheMapAndCutsTheOthersShort() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "M", "States": {
                  "M": {"Type": "Map", "MaxConcurrency": 2, "End": true,
                    "Catch": [{"ErrorEquals": ["Bad"], "ResultPath": "$.e", "Next": "Caught"}],
                    "ItemsPath": "$.items",
                    "ItemProcessor": {"StartAt": "W", "States": {
                      "W": {"Type": "Wait", "SecondsPath": "$", "Next": "C"},
                      "C": {"Type": "Choice", "Default": "F", "Choices": [
                        {"Variable": "$", "NumericGreaterThan": 5, "Next": "S"}]},
                      "F": {"Type": "Fail", "Error": "Bad", "Cause": "Luck"},
                      "S": {"Type": "Succeed"}}}},
                  "Caught": {"Type": "Pass", "OutputPath": "$.e", "End": true}}}
                """)
            .run("{\"items\": [9, 1, 1]}");

    assertThat(execution.output()).isEqualTo("{\"Error\":\"Bad\",\"Cause\":\"Luck\"}");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(1));
    assertThat(events(execution))
        .containsExactly(
            "1 0 ExecutionStarted",
            "2 0 MapStateEntered",
            "3 2 MapStateStarted",
            "4 3 MapIterationStarted",
            "5 3 MapIterationStarted",
            "6 4 WaitStateEntered",
            "7 5 WaitStateEntered",
            "8 7 WaitStateExited",
            "9 8 ChoiceStateEntered",
            "10 9 ChoiceStateExited",
            "11 10 FailStateEntered",
            "12 11 MapIterationFailed",
            "13 6 WaitStateAborted",
            "14 6 MapIterationAborted",
            "15 11 MapStateFailed",
            "16 15 MapStateExited",
            "17 16 PassStateEntered",
            "18 17 PassStateExited",
            "19 18 ExecutionSucceeded");
  }

  @Test
  void aRetryRunsAllItemsAgain() {
    List<Integer> seen = new ArrayList<>();
    Execution execution =
        Runner.of(
                """
                {"StartAt": "M", "States": {
                  "M": {"Type": "Map", "MaxConcurrency": 1, "End": true,
                    "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 4}],
                    "ItemProcessor": {"StartAt": "T", "States": {
                      "T": {"Type": "Task", "Resource": "${F}", "End": true}}}}}}
                """)
            .task(
                "F",
                input -> {
                  seen.add(input.asInt());
                  if (seen.size() == 2) {
                    throw new TaskFailure("Busy", null);
                  }
                  return IntNode.valueOf(-input.asInt());
                })
            .run("[1, 2, 3]");

    assertThat(execution.output()).isEqualTo("[-1,-2,-3]");
    assertThat(seen).containsExactly(1, 2, 1, 2, 3);
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(4));
    assertThat(events(execution)).filteredOn(e -> e.endsWith("MapStateStarted")).hasSize(2);
    assertThat(events(execution)).noneMatch(e -> e.endsWith("MapStateFailed"));
  }

  @Test
  void anInnerMapIsCutShortWithTheIterationItIsIn() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "Outer", "States": {
                  "Outer": {"Type": "Map", "End": true,
                    "ItemProcessor": {"StartAt": "Kind", "States": {
                      "Kind": {"Type": "Choice", "Default": "Late", "Choices": [
                        {"Variable": "$[0]", "IsPresent": true, "Next": "Inner"}]},
                      "Inner": {"Type": "Map", "End": true,
                        "ItemProcessor": {"StartAt": "W", "States": {
                          "W": {"Type": "Wait", "Seconds": 100, "End": true}}}},
                      "Late": {"Type": "Wait", "Seconds": 1, "Next": "Bad"},
                      "Bad": {"Type": "Fail", "Error": "Bad"}}}}}}
                """)
            .run("[[1, 2], 3]");

    assertThat(execution.error()).isEqualTo("Bad");
    assertThat(execution.history())
        .extracting(e -> e.type().aws())
        .containsSubsequence(
            "MapIterationFailed",
            "WaitStateAborted",
            "MapIterationAborted",
            "WaitStateAborted",
            "MapIterationAborted",
            "MapStateAborted",
            "MapIterationAborted",
            "MapStateFailed",
            "ExecutionFailed");
  }

  @Test
  void iterationsTellWhichMapAndWhichItemTheyAreOf() {
    JsonNode json = HistoryEvent.toJson(Runner.of(waits("")).run("{\"items\": [1]}").history());

    assertThat(json.at("/events/2/mapStateStartedEventDetails/length").asInt()).isEqualTo(1);
    assertThat(json.at("/events/3/mapIterationStartedEventDetails"))
        .hasToString("{\"name\":\"M\",\"index\":0}");
    assertThat(json.at("/events/6/mapIterationSucceededEventDetails"))
        .hasToString("{\"name\":\"M\",\"index\":0}");
  }

  @Test
  void theDeprecatedFormIsTheSame() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "M", "States": {
                  "M": {"Type": "Map", "End": true, "Parameters": {"v.$": "$$.Map.Item.Value"},
                    "Iterator": {"StartAt": "T", "States": {
                      "T": {"Type": "Task", "Resource": "${F}", "InputPath": "$.v", "End": true}}}}}}
                """)
            .task("F", input -> TextNode.valueOf("<" + input.asText() + ">"))
            .run("[\"a\", \"b\"]");

    assertThat(execution.output()).isEqualTo("[\"<a>\",\"<b>\"]");
  }

  @Test
  void tenThousandItemsAreTooManyForAHistoryAndNotForAnExpressWorkflow() {
    String pass =
        """
        {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
          "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}
        """;
    String items =
        IntStream.range(0, 10_000)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",", "[", "]"));

    Execution standard = Runner.of(pass).run(items);
    Execution express = Runner.of(pass, WorkflowType.EXPRESS).run(items);

    assertThat(standard.error()).isEqualTo("States.Runtime");
    assertThat(standard.cause()).contains("maximum number of history events (25000)");
    assertThat(standard.history()).hasSize(25_000);
    assertThat(express.output()).isEqualTo(items);
  }
}
