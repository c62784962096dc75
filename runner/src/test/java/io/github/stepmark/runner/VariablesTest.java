package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.history.HistoryEvent;
import org.junit.jupiter.api.Test;

class VariablesTest {

  private static Runner machine(String states) {
    return Runner.of("{\"StartAt\": \"A\", \"States\": {" + states + "}}");
  }

  @Test
  void aVariableIsReadByLaterStatesInAllFieldsOfPaths() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Pass", "Result": {"sum": 12, "of": ["x", "y"]}, "ResultPath": null,
                      "Assign": {"total.$": "$.sum", "kept": {"all.$": "$.of"}, "wait": 60},
                      "Next": "B"},
                "B": {"Type": "Choice", "Choices": [
                       {"Variable": "$total", "NumericEqualsPath": "$wait", "Next": "D"},
                       {"Variable": "$kept.all[1]", "StringEquals": "y", "Next": "C"}]},
                "C": {"Type": "Wait", "SecondsPath": "$wait", "InputPath": "$kept",
                      "OutputPath": "$kept.all", "Next": "D"},
                "D": {"Type": "Pass", "Parameters": {
                       "plus.$": "States.MathAdd($total, 1)", "was.$": "$", "one.$": "$kept.all[0]"},
                      "End": true}
                """)
            .run("{}");
    assertThat(execution.cause()).isNull();
    assertThat(execution.output()).isEqualTo("{\"plus\":13,\"was\":[\"x\",\"y\"],\"one\":\"x\"}");
    assertThat(execution.elapsed()).hasMinutes(1);
  }

  @Test
  void allExpressionsSeeTheValuesAtEntry() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Pass", "Assign": {"x": 1, "y": 2}, "Next": "B"},
                "B": {"Type": "Pass", "Parameters": {"x.$": "$x"},
                      "Assign": {"x.$": "$y", "y.$": "$x"}, "Next": "C"},
                "C": {"Type": "Pass", "Parameters": {"before.$": "$.x", "x.$": "$x", "y.$": "$y"},
                      "End": true}
                """)
            .run("{}");
    assertThat(execution.output()).isEqualTo("{\"before\":1,\"x\":2,\"y\":1}");
  }

  @Test
  void theExitEventTellsWhatWasAssigned() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Pass", "Assign": {"x": {"a": 1}, "y": "t"}, "End": true}
                """)
            .run("{}");
    assertThat(HistoryEvent.toJson(execution.history()).toString())
        .contains(
            "\"assignedVariables\":{\"x\":\"{\\\"a\\\":1}\",\"y\":\"\\\"t\\\"\"},"
                + "\"assignedVariablesDetails\":{\"truncated\":false}");
  }

  @Test
  void aTasksResultIsAssignedBeforeItIsSelected() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Task", "Resource": "${F}", "ResultSelector": {"only.$": "$.a"},
                      "Assign": {"all.$": "$"}, "ResultPath": "$.r", "Next": "B"},
                "B": {"Type": "Pass", "Parameters": {"v.$": "$all", "r.$": "$.r"}, "End": true}
                """)
            .task("F", input -> Json.parse("{\"a\": 1, \"b\": 2}"))
            .run("{}");
    assertThat(execution.output()).isEqualTo("{\"v\":{\"a\":1,\"b\":2},\"r\":{\"only\":1}}");
  }

  @Test
  void aChoiceAssignsWhatTheRuleThatHoldsSaysAndElseWhatItSaysItself() {
    Runner runner =
        machine(
            """
            "A": {"Type": "Choice", "Choices": [
                   {"Variable": "$.n", "NumericEquals": 1, "Assign": {"way": "rule"}, "Next": "B"},
                   {"Variable": "$.n", "NumericEquals": 2, "Next": "C"}],
                  "Default": "B", "Assign": {"way.$": "$.n"}},
            "B": {"Type": "Pass", "Parameters": {"way.$": "$way"}, "End": true},
            "C": {"Type": "Pass", "Parameters": {"way.$": "$way"}, "End": true}
            """);
    assertThat(runner.run("{\"n\": 1}").output()).isEqualTo("{\"way\":\"rule\"}");
    assertThat(runner.run("{\"n\": 3}").output()).isEqualTo("{\"way\":3}");
    assertThat(runner.run("{\"n\": 2}").error()).isEqualTo("States.Runtime");
  }

  @Test
  void aCatchersAssignStandsInThePlaceOfTheStates() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Task", "Resource": "${F}", "Assign": {"never": 1}, "End": true,
                      "Catch": [{"ErrorEquals": ["E"], "Assign": {"why.$": "$.Cause"}, "Next": "B"}]},
                "B": {"Type": "Pass", "Parameters": {"why.$": "$why"}, "End": true}
                """)
            .task(
                "F",
                input -> {
                  throw new TaskFailure("E", "broken");
                })
            .run("{}");
    assertThat(execution.output()).isEqualTo("{\"why\":\"broken\"}");
  }

  @Test
  void branchesReadOuterVariablesAndTheirOwnEndWithThem() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "P"},
                "P": {"Type": "Parallel", "Next": "Z", "Branches": [
                  {"StartAt": "B1", "States": {
                    "B1": {"Type": "Pass", "Assign": {"in.$": "$x"}, "Next": "B2"},
                    "B2": {"Type": "Pass", "Parameters": {"v.$": "$in"}, "End": true}}},
                  {"StartAt": "C1", "States": {
                    "C1": {"Type": "Wait", "Seconds": 9, "Next": "C2"},
                    "C2": {"Type": "Choice", "Default": "C3", "Choices": [
                            {"Variable": "$in", "IsPresent": true, "Next": "C4"}]},
                    "C3": {"Type": "Succeed", "OutputPath": "$x"},
                    "C4": {"Type": "Succeed"}}}]},
                "Z": {"Type": "Choice", "Choices": [
                       {"Variable": "$in", "IsPresent": true, "Next": "Y"}], "Default": "X"},
                "X": {"Type": "Succeed"},
                "Y": {"Type": "Fail"}
                """)
            .run("{}");
    assertThat(execution.output()).isEqualTo("[{\"v\":1},1]");
  }

  @Test
  void iterationsReadOuterVariablesAndTheExecutionsOfADistributedMapDoNot() {
    String states =
        """
        "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "M"},
        "M": {"Type": "Map", "End": true, "ItemSelector": {"selected.$": "$x"},
          "ItemProcessor": {"ProcessorConfig": {%s}, "StartAt": "C", "States": {
            "C": {"Type": "Choice", "Default": "N",
                  "Choices": [{"Variable": "$x", "IsPresent": true, "Next": "Y"}]},
            "Y": {"Type": "Pass", "Parameters": {"x.$": "$x"}, "ResultPath": "$.seen", "End": true},
            "N": {"Type": "Succeed"}}}}
        """;
    assertThat(machine(states.formatted("\"Mode\": \"INLINE\"")).run("[0]").output())
        .isEqualTo("[{\"selected\":1,\"seen\":{\"x\":1}}]");
    assertThat(
            machine(states.formatted("\"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\""))
                .run("[0]")
                .output())
        .isEqualTo("[{\"selected\":1}]");
  }

  @Test
  void aVariableThatWasNeverAssignedFailsTheExecution() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Choice", "Choices": [
                       {"Variable": "$.n", "IsPresent": true, "Assign": {"v": 1}, "Next": "B"}],
                      "Default": "B"},
                "B": {"Type": "Pass", "InputPath": "$v.a", "End": true}
                """)
            .run("{}");
    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause()).endsWith("Invalid path '$v.a' : The variable '$v' has no value");
  }

  @Test
  void oneAssignTakes256KibAtMost() {
    String large = "\"" + "x".repeat(131_000) + "\"";
    Runner runner =
        machine(
            """
            "A": {"Type": "Pass", "Assign": {"x.$": "$.a", "y.$": "$.b"}, "End": true}
            """);
    assertThat(runner.run("{\"a\": " + large + ", \"b\": " + large + "}").status())
        .isEqualTo(ExecutionStatus.SUCCEEDED);
    Execution execution =
        machine(
                """
                "A": {"Type": "Pass", "Assign": {"x.$": "States.Array($, $, $)"}, "End": true}
                """)
            .run("[" + large + "]");
    assertThat(execution.error()).isEqualTo("States.DataLimitExceeded");
    assertThat(execution.cause())
        .isEqualTo(
            "An error occurred while executing the state 'A' (entered at the event id #2). The"
                + " variables [x] have a size exceeding the limit of 262144 bytes.");
  }

  @Test
  void allVariablesOfAnExecutionTake10MibAtMost() {
    StringBuilder states = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      states.append(
          """
          "%s": {"Type": "Pass", "Assign": {"v%d.$": "$"}, "Next": "%s"},
          """
              .formatted(i == 0 ? "A" : "S" + i, i, "S" + (i + 1)));
    }
    Execution execution =
        machine(states + "\"S60\": {\"Type\": \"Succeed\"}").run("\"" + "x".repeat(200_000) + "\"");
    assertThat(execution.error()).isEqualTo("States.DataLimitExceeded");
    assertThat(execution.path()).hasSize(53);
  }

  @Test
  void whatBranchesHaveAssignedCountsNoLongerWhenTheyHaveEnded() {
    Execution execution =
        machine(
                """
                "A": {"Type": "Parallel", "ResultPath": null, "Next": "B", "Branches": [
                  {"StartAt": "P", "States": {
                    "P": {"Type": "Pass", "Assign": {"v.$": "$.data"}, "OutputPath": null,
                          "End": true}}}]},
                "B": {"Type": "Pass", "Parameters": {
                       "n.$": "States.MathAdd($.n, 1)", "data.$": "$.data"}, "Next": "C"},
                "C": {"Type": "Choice", "Choices": [
                       {"Variable": "$.n", "NumericLessThan": 60, "Next": "A"}], "Default": "D"},
                "D": {"Type": "Succeed"}
                """)
            .run("{\"n\": 0, \"data\": \"" + "x".repeat(200_000) + "\"}");
    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }
}
