package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.history.HistoryEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonataTest {

  private static Runner machine(String states) {
    return Runner.of(
        "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"A\", \"States\": {" + states + "}}");
  }

  @Test
  void aTaskIsCalledWithItsArgumentsAndPutsOutWhatItSays() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Task", "Resource": "${F}",
                      "Arguments": {"id": "{% $states.input.id %}", "plain": "$.id", "n": [1, null]},
                      "Assign": {"sum": "{% $states.result.sum %}", "was": "{% $states.input %}"},
                      "Output": {"double": "{% $states.result.sum * 2 %}"}, "Next": "B"},
                "B": {"Type": "Pass",
                      "Output": "{% {'in': $states.input, 'sum': $sum, 'was': $was.id} %}",
                      "End": true}
                """)
            .task(
                "F",
                input -> {
                  assertThat(input)
                      .isEqualTo(Json.parse("{\"id\":7,\"plain\":\"$.id\",\"n\":[1,null]}"));
                  return Json.parse("{\"sum\": 21}");
                })
            .run("{\"id\": 7}");
    assertThat(execution.cause()).isNull();
    assertThat(execution.output()).isEqualTo("{\"in\":{\"double\":42},\"sum\":21,\"was\":7}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "QueryLanguage": "JSONata", "Credentials": {"RoleArn": "{% $states.input.role %}"} | arn:aws:states:::sqs:sendMessage
          "Credentials": {"RoleArn.$": "$.role"} | arn:aws:states:::sqs:sendMessage
          "Credentials": {"RoleArn.$": "States.Format('{}', $.role)"} | ${F}
          "Credentials": {"RoleArn": "arn:aws:iam::1:role/r"} | ${F}
          """)
  void aTasksRoleStandsInItsEvent(String fields, String resource) {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Task", "Resource": "%s", "End": true, %s}}}
                """
                    .formatted(resource, fields))
            .task(resource, input -> input)
            .run("{\"role\": \"arn:aws:iam::1:role/r\"}");
    assertThat(execution.cause()).isNull();
    assertThat(HistoryEvent.toJson(execution.history()).toString())
        .contains("\"taskCredentials\":{\"roleArn\":\"arn:aws:iam::1:role/r\"}");
  }

  @Test
  void withoutFieldsTheInputIsTheArgumentsAndTheResultTheOutput() {
    Execution execution =
        machine("\"A\": {\"Type\": \"Task\", \"Resource\": \"${F}\", \"End\": true}")
            .task("F", input -> Json.parse("[" + input + ", 1.50]"))
            .run("{\"a\": 1}");
    assertThat(execution.output()).isEqualTo("[{\"a\":1},1.50]");
  }

  @Test
  void assignAndOutputSeeTheValuesAtEntry() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Pass", "Assign": {"x": 1, "y": 2}, "Next": "B"},
                "B": {"Type": "Pass", "Assign": {"x": "{% $y %}", "y": "{% $x %}"},
                      "Output": "{% [$x, $y] %}", "Next": "C"},
                "C": {"Type": "Succeed", "Output": "{% [$states.input, $x, $y] %}"}
                """)
            .run("{}");
    assertThat(execution.output()).isEqualTo("[1,2,2,1]");
  }

  @Test
  void aChoiceTakesTheFirstConditionThatHoldsWithItsOutputAndAssign() {
    Runner runner =
        machine(
            """
            "A": {"Type": "Choice", "Default": "B", "Output": "{% 'other' %}",
                  "Assign": {"way": "{% 'default' %}"},
                  "Choices": [
                   {"Condition": false, "Next": "C"},
                   {"Condition": "{% $states.input.n > 1 %}", "Next": "B",
                    "Assign": {"way": "{% $states.input.n %}"}, "Output": {"n": "{% $states.input.n %}"}},
                   {"Condition": "{% $states.input.n.no %}", "Next": "C"}]},
            "B": {"Type": "Pass", "Output": "{% [$states.input, $way] %}", "End": true},
            "C": {"Type": "Fail"}
            """);
    assertThat(runner.run("{\"n\": 2}").output()).isEqualTo("[{\"n\":2},2]");

    Execution undefined = runner.run("{\"n\": 1}");
    assertThat(undefined.error()).isEqualTo("States.QueryEvaluationError");
    assertThat(undefined.cause())
        .isEqualTo(
            "An error occurred while executing the state 'A' (entered at the event id #2). The"
                + " JSONata expression '$states.input.n.no' specified for the field"
                + " 'Choices[2]/Condition' returned nothing (undefined).");
    assertThat(runner.run("{\"n\": {\"no\": false}}").output()).isNull();
  }

  @Test
  void noConditionThatHoldsLeadsToTheDefault() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Choice", "Default": "B", "Output": "{% 'other' %}",
                      "Choices": [{"Condition": "{% false %}", "Output": 1, "Next": "C"}]},
                "B": {"Type": "Pass", "End": true},
                "C": {"Type": "Fail"}
                """)
            .run("{}");
    assertThat(execution.output()).isEqualTo("\"other\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "Seconds": "{% $states.input.n %}"                | {"n": 60}
          "Seconds": "{% $states.input.n %}"                | {"n": 60.0}
          "Timestamp": "{% $states.input.at %}"             | {"at": "2026-01-01T00:01:00Z"}
          "Timestamp": "{% $fromMillis($millis() + 60000) %}" | {}
          """)
  void aWaitWaits(String field, String input) {
    Execution execution =
        machine("\"A\": {\"Type\": \"Wait\", " + field + ", \"End\": true}").run(input);
    assertThat(execution.cause()).isNull();
    assertThat(execution.elapsed()).hasMinutes(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "Type": "Wait", "Seconds": "{% 'x' %}", "End": true | Seconds | The JSONata expression ''x'' specified for the field 'Seconds' returned an unexpected result type. Expected 'number', but was 'string' for value: "x"
          "Type": "Wait", "Seconds": "{% 1.5 %}", "End": true | Seconds | The Seconds field cannot be parsed as a long value: 1.5
          "Type": "Wait", "Seconds": "{% -1 %}", "End": true | Seconds | The Seconds field must not be less than 0: -1
          "Type": "Wait", "Timestamp": "{% 'x' %}", "End": true | Timestamp | The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: x
          "Type": "Task", "Resource": "${F}", "TimeoutSeconds": "{% 0 %}", "End": true | TimeoutSeconds | The TimeoutSeconds field must not be less than 1: 0
          "Type": "Fail", "Error": "{% 1 %}" | Error | The JSONata expression '1' specified for the field 'Error' returned an unexpected result type. Expected 'string', but was 'number' for value: 1
          "Type": "Pass", "Output": {"a": ["{% $nope %}"]}, "End": true | Output/a[0] | The JSONata expression '$nope' specified for the field 'Output/a[0]' returned nothing (undefined).
          "Type": "Pass", "Assign": {"a": "{% $nope %}"}, "End": true | Assign/a | The JSONata expression '$nope' specified for the field 'Assign/a' returned nothing (undefined).
          """)
  void whatCannotBeEvaluatedIsAnEventAndAnError(String state, String location, String detail) {
    Execution execution = machine("\"A\": {" + state + "}").run("{}");
    assertThat(execution.error()).isEqualTo("States.QueryEvaluationError");
    assertThat(execution.cause())
        .isEqualTo(
            "An error occurred while executing the state 'A' (entered at the event id #2). "
                + detail);
    HistoryEvent event = execution.history().get(2);
    assertThat(event.type()).isEqualTo(EventType.EVALUATION_FAILED);
    assertThat(event.previousEventId()).isZero();
    assertThat(event.details())
        .isEqualTo(
            new EventDetails.EvaluationFailed("A", execution.error(), execution.cause(), location));
    assertThat(execution.history()).hasSize(4);
  }

  @Test
  void whatCannotBeEvaluatedIsTriedAgainAndCaught() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Task", "Resource": "${F}", "Output": "{% $states.result.no %}",
                      "Retry": [{"ErrorEquals": ["States.QueryEvaluationError"], "MaxAttempts": 1}],
                      "Catch": [
                       {"ErrorEquals": ["Other"], "Next": "B"},
                       {"ErrorEquals": ["States.ALL"], "Next": "B",
                        "Assign": {"in": "{% $states.input %}"},
                        "Output": {"error": "{% $states.errorOutput.Error %}"}}],
                      "End": true},
                "B": {"Type": "Succeed", "Output": "{% [$states.input, $in] %}"}
                """)
            .task("F", input -> Json.parse("{}"))
            .run("{\"i\": 1}");
    assertThat(execution.output())
        .isEqualTo("[{\"error\":\"States.QueryEvaluationError\"},{\"i\":1}]");
    assertThat(execution.history().stream().map(HistoryEvent::type))
        .filteredOn(EventType.EVALUATION_FAILED::equals)
        .hasSize(2);
  }

  @Test
  void aCatchersOwnExpressionIsNamedByItsPlace() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Task", "Resource": "${F}", "End": true,
                      "Catch": [{"ErrorEquals": ["E"], "Next": "B", "Output": {"v": "{% $nope %}"}}]},
                "B": {"Type": "Succeed"}
                """)
            .task(
                "F",
                input -> {
                  throw new TaskFailure("E", "why");
                })
            .run("{}");
    assertThat(execution.cause()).contains("specified for the field 'Catch[0]/Output/v' returned");
  }

  @Test
  void aFailStateComputesItsErrorAndCause() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Fail", "Error": "{% $states.input.code %}",
                      "Cause": "{% $states.context.State.Name & ' stopped' %}"}
                """)
            .run("{\"code\": \"E7\"}");
    assertThat(execution.error()).isEqualTo("E7");
    assertThat(execution.cause()).isEqualTo("A stopped");
  }

  @Test
  void branchesGetTheArgumentsAndTheirVariablesEndWithThem() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Pass", "Assign": {"x": 5}, "Next": "P"},
                "P": {"Type": "Parallel", "Arguments": {"n": "{% $states.input.n + $x %}"},
                      "Assign": {"all": "{% $states.result %}"},
                      "Output": "{% $sum($states.result) + $states.input.n %}",
                      "Branches": [
                       {"StartAt": "B", "States": {"B": {"Type": "Pass", "Assign": {"in": 1},
                         "Output": "{% $states.input.n + $x %}", "End": true}}},
                       {"StartAt": "C", "States": {"C": {"Type": "Pass",
                         "Output": "{% $exists($in) ? 1000 : 1 %}", "End": true}}}],
                      "Next": "Z"},
                "Z": {"Type": "Succeed", "Output": "{% [$states.input, $all] %}"}
                """)
            .run("{\"n\": 2}");
    assertThat(execution.output()).isEqualTo("[15,12,1]");
  }

  @Test
  void aMapSelectsItsItemsInputs() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Map", "Items": "{% $states.input.lines[price > 1] %}",
                      "ItemSelector": {
                        "at": "{% $states.context.Map.Item.Index %}",
                        "price": "{% $states.context.Map.Item.Value.price %}",
                        "of": "{% $states.input.id %}"},
                      "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Pass",
                        "Output": "{% $states.input.of & $states.input.at & $states.input.price %}",
                        "End": true}}},
                      "End": true}
                """)
            .run("{\"id\": \"o\", \"lines\": [{\"price\": 5}, {\"price\": 1}, {\"price\": 7}]}");
    assertThat(execution.cause()).isNull();
    assertThat(execution.output()).isEqualTo("[\"o05\",\"o17\"]");
  }

  @Test
  void statesOfBothLanguagesShareTheirVariables() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Assign": {"x.$": "$.n", "list.$": "States.Array(1, 2)"},
                        "Next": "B"},
                  "B": {"Type": "Pass", "QueryLanguage": "JSONata",
                        "Assign": {"sum": "{% $sum($list) + $x %}"}, "Output": "{% $x %}",
                        "Next": "C"},
                  "C": {"Type": "Pass", "Parameters": {"sum.$": "$sum", "in.$": "$"}, "End": true}}}
                """)
            .run("{\"n\": 4}");
    assertThat(execution.output()).isEqualTo("{\"sum\":7,\"in\":4}");
  }

  @Test
  void theSameSeedGivesTheSameRandomValues() {
    Runner runner =
        machine(
            "\"A\": {\"Type\": \"Pass\", \"Output\": \"{% [$uuid(), $random()] %}\", \"End\": true}");
    List<String> outputs =
        List.of(
            runner.seed(1).run("{}").output(),
            runner.seed(1).run("{}").output(),
            runner.seed(2).run("{}").output());
    assertThat(outputs.get(0)).isEqualTo(outputs.get(1)).isNotEqualTo(outputs.get(2));
  }

  @Test
  void deeplyNestedExpressionsEndAsErrorsOfTheirState() {
    String deep = "[".repeat(480) + "]".repeat(480);
    Execution execution =
        machine("\"A\": {\"Type\": \"Pass\", \"Output\": \"{% " + deep + " %}\", \"End\": true}")
            .run("{}");
    assertThat(execution.error()).isEqualTo("States.QueryEvaluationError");
    assertThat(execution.cause()).contains("Stack overflow error");
  }
}
