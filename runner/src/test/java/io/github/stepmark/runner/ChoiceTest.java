package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

  private static final String INPUT =
      """
      {"s": "abc", "t": "abd", "n": 1, "m": 1.0, "big": 10, "yes": true, "no": false, "nil": null,
       "at": "2026-01-01T00:00:00Z", "later": "2026-01-01T00:00:01+00:00",
       "same": "2026-01-01T01:00:00.000+01:00", "list": [], "glob": "a*c\\\\"}
      """;

  private static Execution choose(String rule) {
    return Runner.of(
            """
            {"StartAt": "C", "States": {
              "C": {"Type": "Choice", "Choices": [{%s, "Next": "Yes"}], "Default": "No"},
              "Yes": {"Type": "Pass", "Result": "yes", "End": true},
              "No": {"Type": "Pass", "Result": "no", "End": true}}}
            """
                .formatted(rule))
        .run(INPUT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          $.s  | "StringEquals": "abc"                  | yes
          $.s  | "StringEquals": "ABC"                  | no
          $.s  | "StringEqualsPath": "$.s"              | yes
          $.s  | "StringLessThan": "abd"                | yes
          $.s  | "StringLessThanPath": "$.t"            | yes
          $.s  | "StringGreaterThan": "abb"             | yes
          $.s  | "StringGreaterThanPath": "$.t"         | no
          $.s  | "StringLessThanEquals": "abc"          | yes
          $.s  | "StringLessThanEqualsPath": "$.t"      | yes
          $.s  | "StringGreaterThanEquals": "abc"       | yes
          $.s  | "StringGreaterThanEqualsPath": "$.t"   | no
          $.s  | "StringMatches": "a*"                  | yes
          $.s  | "StringMatches": "*b"                  | no
          $.glob | "StringMatches": "a\\\\*c\\\\\\\\"   | yes
          $.n  | "NumericEquals": 1.00                  | yes
          $.n  | "NumericEqualsPath": "$.m"             | yes
          $.n  | "NumericLessThan": 1                   | no
          $.n  | "NumericLessThanPath": "$.big"         | yes
          $.n  | "NumericGreaterThan": 0.5              | yes
          $.n  | "NumericGreaterThanPath": "$.big"      | no
          $.n  | "NumericLessThanEquals": 1             | yes
          $.n  | "NumericLessThanEqualsPath": "$.m"     | yes
          $.n  | "NumericGreaterThanEquals": 1          | yes
          $.n  | "NumericGreaterThanEqualsPath": "$.m"  | yes
          $.yes | "BooleanEquals": true                 | yes
          $.yes | "BooleanEqualsPath": "$.no"           | no
          $.at | "TimestampEquals": "2025-12-31T23:00:00-01:00" | yes
          $.at | "TimestampEqualsPath": "$.same"        | yes
          $.at | "TimestampLessThan": "2026-01-01T00:00:00.001Z" | yes
          $.at | "TimestampLessThanPath": "$.later"     | yes
          $.at | "TimestampGreaterThan": "2026-01-01T00:00:00Z" | no
          $.at | "TimestampGreaterThanPath": "$.later"  | no
          $.at | "TimestampLessThanEquals": "2026-01-01T00:00:00Z" | yes
          $.at | "TimestampLessThanEqualsPath": "$.same" | yes
          $.at | "TimestampGreaterThanEquals": "2026-01-01T00:00:00Z" | yes
          $.at | "TimestampGreaterThanEqualsPath": "$.later" | no
          $.nil | "IsNull": true                        | yes
          $.s  | "IsNull": false                        | yes
          $.nil | "IsPresent": true                     | yes
          $.nothing | "IsPresent": true                 | no
          $.list[0] | "IsPresent": true                 | no
          $.list[0] | "IsPresent": false                | yes
          $.nothing | "IsPresent": false                | yes
          $.n  | "IsNumeric": true                      | yes
          $.s  | "IsNumeric": false                     | yes
          $.s  | "IsString": true                       | yes
          $.no | "IsBoolean": true                      | yes
          $.no | "IsBoolean": false                     | no
          $.at | "IsTimestamp": true                    | yes
          $.s  | "IsTimestamp": true                    | no
          $$.Execution.Input.n | "NumericEquals": 1     | yes
          """)
  void everyOperatorComparesAsAwsDoes(String variable, String operator, String expected) {
    assertThat(choose("\"Variable\": \"" + variable + "\", " + operator).output())
        .isEqualTo("\"" + expected + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          $.n    | "StringEquals": "1"
          $.n    | "StringMatches": "*"
          $.s    | "NumericEquals": 1
          $.nil  | "NumericLessThan": 1
          $.list | "NumericGreaterThan": -1
          $.n    | "BooleanEquals": true
          $.s    | "TimestampLessThan": "2026-01-01T00:00:00Z"
          $.n    | "NumericEqualsPath": "$.s"
          """)
  void aValueOfAnotherTypeMakesAComparisonFalse(String variable, String operator) {
    assertThat(choose("\"Variable\": \"" + variable + "\", " + operator).output())
        .isEqualTo("\"no\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          $.nothing | "NumericEquals": 1              | $.nothing
          $.nothing | "IsNull": true                  | $.nothing
          $.n       | "NumericEqualsPath": "$.nothing" | $.nothing
          """)
  void aPathThatFindsNothingFailsTheExecution(String variable, String operator, String path) {
    Execution execution = choose("\"Variable\": \"" + variable + "\", " + operator);

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .endsWith(
            "Invalid path '%s': The choice state's condition path references an invalid value."
                .formatted(path));
  }

  @Test
  void andStopsAtTheFirstThatDoesNotHold() {
    assertThat(
            choose(
                    """
                    "And": [{"Variable": "$.x", "IsPresent": true},
                            {"Variable": "$.x", "NumericEquals": 1}]
                    """)
                .output())
        .isEqualTo("\"no\"");
  }

  @Test
  void orStopsAtTheFirstThatHoldsAndNotTurnsARuleRound() {
    assertThat(
            choose(
                    """
                    "Or": [{"Not": {"Variable": "$.n", "NumericEquals": 2}},
                           {"Variable": "$.x", "NumericEquals": 1}]
                    """)
                .output())
        .isEqualTo("\"yes\"");
  }

  @Test
  void withoutAMatchAndADefaultTheExecutionFails() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "C", "States": {
                  "C": {"Type": "Choice", "Choices": [
                    {"Variable": "$.n", "NumericEquals": 1, "Next": "Yes"}]},
                  "Yes": {"Type": "Succeed"}}}
                """)
            .run("{\"n\": 2}");

    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .isEqualTo(
            "An error occurred while executing the state 'C' (entered at the event id #2). Failed to"
                + " transition out of the state. The state does not point to a next state.");
  }
}
