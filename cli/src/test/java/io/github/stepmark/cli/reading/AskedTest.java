package io.github.stepmark.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.read.DefinitionReader;
import org.junit.jupiter.api.Test;

/** In each, the result of Ask is what is asked for. */
class AskedTest {

  @Test
  void aMemberIsOfTheTypeThatAChoiceTakesItFor() {
    assertThat(
            asked(
                """
                {"Type": "Task", "Resource": "${AskArn}", "Next": "Which"},
                "Which": {"Type": "Choice", "Choices": [
                  {"Variable": "$.count", "NumericGreaterThan": 0, "Next": "End"},
                  {"Variable": "$.price", "NumericLessThan": 0.5, "Next": "End"},
                  {"Variable": "$.name", "StringEquals": "x", "Next": "End"},
                  {"Variable": "$.good", "BooleanEquals": true, "Next": "End"},
                  {"Variable": "$.due", "TimestampLessThan": "2030-01-01T00:00:00Z", "Next": "End"}
                ], "Default": "End"}
                """))
        .isEqualTo(
            "{count: integer, price: number, name: string, good: boolean, due: timestamp, …}");
  }

  @Test
  void whatIsTestedForBeforeMayBeMissing() {
    assertThat(
            asked(
                """
                {"Type": "Task", "Resource": "${AskArn}", "ResultPath": "$.a", "Next": "Which"},
                "Which": {"Type": "Choice", "Choices": [
                  {"And": [{"Variable": "$.a.due", "IsPresent": true},
                    {"Variable": "$.a.due", "TimestampLessThan": "2030-01-01T00:00:00Z"}], "Next": "Later"}
                ], "Default": "End"},
                "Later": {"Type": "Wait", "TimestampPath": "$.a.due", "Next": "End"}
                """))
        .isEqualTo("{due?: timestamp, …}");
  }

  @Test
  void whatAnotherTaskMayHaveGivenIsAskedOfEach() {
    assertThat(
            asked(
                """
                {"Type": "Task", "Resource": "${AskArn}", "Next": "Which",
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Other"}]},
                "Other": {"Type": "Task", "Resource": "${OtherArn}", "Next": "Which"},
                "Which": {"Type": "Choice", "Choices": [
                  {"Variable": "$.count", "NumericGreaterThan": 0, "Next": "Rest"}
                ], "Default": "End"},
                "Rest": {"Type": "Wait", "SecondsPath": "$.pause", "Next": "Ask"}
                """))
        .isEqualTo("{count: integer, pause: integer, …}");
  }

  @Test
  void itIsFollowedIntoItemsAndBranchesAndThroughVariables() {
    assertThat(
            asked(
                """
                {"Type": "Task", "Resource": "${AskArn}", "ResultSelector": {"lines.$": "$.lines", "who.$": "$.customer.name"},
                  "Assign": {"limit.$": "$.limit"}, "Next": "Each"},
                "Each": {"Type": "Map", "ItemsPath": "$.lines", "ItemProcessor": {
                  "StartAt": "One", "States": {"One": {"Type": "Choice", "Choices": [
                    {"Variable": "$.number", "NumericEquals": 1, "Next": "Done"}], "Default": "Done"},
                    "Done": {"Type": "Pass", "End": true}}}, "Next": "Both"},
                "Both": {"Type": "Parallel", "Branches": [{"StartAt": "Left", "States": {"Left": {
                  "Type": "Wait", "SecondsPath": "$limit", "End": true}}}], "Next": "End"}
                """))
        .isEqualTo(
            "{lines: {number: integer, …}[], customer: {name: anything, …}, limit: integer, …}");
  }

  @Test
  void jsonataAsks() {
    assertThat(
            asked(
                """
                {"Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "f"}, "Output": {"x": "{% $states.result.Payload.sum + 1 %}",
                    "y": "{% $uppercase($states.result.Payload.name) %}",
                    "z": "{% $states.result.Payload.lines[0].price * 2 %}"}, "Next": "Use"},
                "Use": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input.x %}", "Next": "End"}
                """))
        .isEqualTo("{sum: number, name: string, lines: {price: number, …}, …}");
  }

  @Test
  void whereNothingReadsItNothingIsAsked() {
    assertThat(asked("{\"Type\": \"Task\", \"Resource\": \"${AskArn}\", \"Next\": \"End\"}"))
        .isEqualTo("anything");
  }

  private static String asked(String states) {
    JsonNode definition =
        Json.parse(
            "{\"StartAt\": \"Ask\", \"States\": {\"Ask\": "
                + states
                + ", \"End\": {\"Type\": \"Succeed\"}}}");
    return Asked.ofResult(
            DefinitionReader.read(Json.compact(definition)).orThrow(), definition, "/States/Ask")
        .toString();
  }
}
