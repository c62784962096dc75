package io.github.stepmark.runner;

import static io.github.stepmark.runner.StateTypesTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.WorkflowType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFlowTest {

  @Test
  void aTasksDataGoesThroughAllFiveFields() {
    Execution execution =
        only("""
            {"Type": "Task", "Resource": "${F}", "End": true,
             "InputPath": "$.order",
             "Parameters": {"id.$": "$.id", "kept": [{"n.$": "$$.State.Name"}], "plain": "$.id"},
             "ResultSelector": {"sum.$": "$.total"},
             "ResultPath": "$.paid.result",
             "OutputPath": "$.paid"}
            """)
            .task(
                "F",
                input -> {
                  assertThat(input)
                      .isEqualTo(
                          Json.parse("{\"id\":7,\"kept\":[{\"n\":\"S\"}],\"plain\":\"$.id\"}"));
                  return Json.parse("{\"total\": 12.50, \"noise\": true}");
                })
            .run("{\"order\": {\"id\": 7}, \"paid\": {\"by\": \"card\"}}");

    assertThat(execution.output()).isEqualTo("{\"by\":\"card\",\"result\":{\"sum\":12.50}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"InputPath\": \"$.missing\"", "\"Parameters\": {\"x.$\": \"$.missing\"}"})
  void aResultKeepsTheInputFromBeingLookedAt(String field) {
    Execution execution =
        only("{\"Type\": \"Pass\", %s, \"Result\": 1, \"End\": true}".formatted(field)).run("{}");

    assertThat(execution.output()).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "InputPath": null                  | {}
          "OutputPath": null                 | {}
          "ResultPath": null, "Result": 1    | {"a":{"b":[1,2]}}
          "ResultPath": "$.a", "Result": 1   | {"a":1}
          "ResultPath": "$.x.y", "Result": 1 | {"a":{"b":[1,2]},"x":{"y":1}}
          "ResultPath": "$['a']['b'][1]", "Result": 9 | {"a":{"b":[1,9]}}
          "InputPath": "$.a.b[*]"            | [1,2]
          "InputPath": "$.no[*]"             | []
          "InputPath": "$.a.b.length()"      | 2
          "InputPath": "$$.State.Name"       | "S"
          "Parameters": {"a.b": {"c": 7}}, "OutputPath": "$.a\\\\.b.c"  | 7
          "Parameters": {"a.b": {"c": 7}}, "OutputPath": "$..a\\\\.b"   | [{"c":7}]
          "Parameters": {"it's": 8}, "OutputPath": "$.it\\\\'s"         | 8
          """)
  void fieldsAreApplied(String fields, String output) {
    Execution execution =
        only("{\"Type\": \"Pass\", " + fields + ", \"End\": true}").run("{\"a\": {\"b\": [1, 2]}}");
    assertThat(execution.output()).isEqualTo(output);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "InputPath": "$.no"   | Invalid path '$.no' : No results for path: $['no']
          "OutputPath": "$.a.no" | Invalid path '$.a.no' : No results for path: $['a']['no']
          "InputPath": "$.no.at.all" | Invalid path '$.no.at.all' : Missing property in path $['no']
          "Parameters": {"x.$": "$.no"} | The JSONPath '$.no' specified for the field 'x.$' could not be found in the input '{"a":1}'
          "ResultPath": "$.a.b", "Result": 1 | Unable to apply ReferencePath $.a.b to input {"a":1}
          "ResultPath": "$.a[0]", "Result": 1 | Unable to apply ReferencePath $.a[0] to input {"a":1}
          """)
  void aPathThatFindsNothingFailsTheExecution(String fields, String detail) {
    Execution execution =
        only("{\"Type\": \"Pass\", " + fields + ", \"End\": true}").run("{\"a\": 1}");

    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .isEqualTo(
            "An error occurred while executing the state 'S' (entered at the event id #2). "
                + detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          $.a[2]    | [1,null]
          $.a[-3]   | [1,null]
          $.a[0]    | []
          $.a[0][2] | [[1]]
          """)
  void thereIsNothingBehindTheEndOfAnArray(String path, String array) {
    Execution execution =
        only("{\"Type\": \"Pass\", \"Parameters\": {\"x.$\": \"%s\"}, \"End\": true}"
                .formatted(path))
            .run("{\"a\": " + array + "}");

    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .endsWith(
            "The JSONPath '%s' specified for the field 'x.$' could not be found in the input '{\"a\":%s}'"
                .formatted(path, array));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          $.a[1]     | [1,null]     | null
          $.a[-1]    | [1,2]        | 2
          $.a[*][1]  | [[1],[2,3]]  | [3]
          $.a[0,5]   | [1]          | [1]
          $.a[0:5]   | [1]          | [1]
          $..[3]     | [[1,2,3,4]]  | [4]
          """)
  void anElementThatIsThereIsFoundBesideSomeThatAreNot(String path, String array, String found) {
    Execution execution =
        only("{\"Type\": \"Pass\", \"InputPath\": \"%s\", \"End\": true}".formatted(path))
            .run("{\"a\": " + array + "}");

    assertThat(execution.output()).isEqualTo(found);
  }

  @Test
  void theContextObjectTellsOfTheExecutionAndTheState() {
    String output =
        only("{\"Type\": \"Pass\", \"Parameters\": {\"c.$\": \"$$\"}, \"End\": true}")
            .name("Orders")
            .run("{\"in\": 1}")
            .output();

    assertThat(output)
        .contains("\"Input\":{\"in\":1}")
        .contains("\"StartTime\":\"2026-01-01T00:00:00.000Z\"")
        .contains("\"RedriveCount\":0")
        .contains("arn:aws:states:us-east-1:123456789012:stateMachine:Orders")
        .contains("\"State\":{\"Name\":\"S\",\"EnteredTime\":\"2026-01-01T00:00:00.000Z\"}");
  }

  @Test
  void anExpressExecutionIsNeverDrivenAgain() {
    String output =
        Runner.of(
                """
                {"StartAt": "S", "States": {"S": {"Type": "Succeed", "OutputPath": "$$.Execution"}}}
                """,
                WorkflowType.EXPRESS)
            .run("{}")
            .output();
    assertThat(output).contains(":express:StateMachine:").doesNotContain("RedriveCount");
  }

  @Test
  void eachAttemptSeesItsRetryCount() {
    StringBuilder counts = new StringBuilder();
    only("""
        {"Type": "Task", "Resource": "${F}", "End": true,
         "Parameters": {"n.$": "$$.State.RetryCount"},
         "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 2}]}
        """)
        .task(
            "F",
            input -> {
              counts.append(input.get("n"));
              throw new TaskFailure("E", null);
            })
        .run("{}");
    assertThat(counts).hasToString("012");
  }

  @Test
  void aTaskThatWaitsForItsTokenHasOneInEachAttempt() {
    List<String> tokens = new ArrayList<>();
    only("""
        {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
         "Parameters": {"QueueUrl.$": "$$.Task.Token", "MessageBody.$": "$$.Task.Token"}, "End": true,
         "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 1}]}
        """)
        .task(
            "sqs:sendMessage.waitForTaskToken",
            input -> {
              assertThat(input.get("QueueUrl")).isEqualTo(input.get("MessageBody"));
              tokens.add(input.get("QueueUrl").asText());
              throw new TaskFailure("E", null);
            })
        .run("{}");
    assertThat(tokens).hasSize(2).doesNotHaveDuplicates();
  }
}
