package io.github.stepmark.benchmarks.definition;

import java.util.EnumSet;
import java.util.List;

/**
 * A piece of a workflow as people write them: one state, or one with those that stand in it. In its
 * text, {@code #} is the segment's number, {@code >} the number of the one that comes next.
 */
enum Segment {
  LAMBDA(
      1,
      """
      "Step #": {
        "Type": "Task",
        "Resource": "arn:aws:lambda:us-east-1:123456789012:function:charge-#",
        "Parameters": {"order.$": "$.order.id", "key.$": "States.Format('{}-#', $.order.id)"},
        "ResultSelector": {"receipt.$": "$.receipt.number"},
        "ResultPath": "$.charged",
        "TimeoutSeconds": 30,
        "Retry": [{
          "ErrorEquals": ["Lambda.ServiceException", "Lambda.TooManyRequestsException"],
          "IntervalSeconds": 2, "MaxAttempts": 6, "BackoffRate": 2.0, "JitterStrategy": "FULL"
        }],
        "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Failed"}],
        "Next": "Step >"
      }"""),
  JSONATA_SERVICE(
      1,
      """
      "Step #": {
        "Type": "Task",
        "QueryLanguage": "JSONata",
        "Resource": "arn:aws:states:::dynamodb:putItem",
        "Arguments": {
          "TableName": "orders",
          "Item": {
            "id": {"S": "{% $states.input.order.id %}"},
            "total": {"N": "{% $string($sum($states.input.lines.(price * quantity))) %}"}
          }
        },
        "Assign": {"written#": "{% $states.result.SdkHttpMetadata.HttpStatusCode = 200 %}"},
        "Output": "{% $merge([$states.input, {'saved': true}]) %}",
        "Retry": [{"ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 3}],
        "Next": "Step >"
      }"""),
  PASS(
      1,
      """
      "Step #": {
        "Type": "Pass",
        "Comment": "Keeps what the steps after this one need.",
        "Parameters": {"order.$": "$.order", "lines.$": "$.lines[*]", "step": #},
        "Next": "Step >"
      }"""),
  WAIT(
      1,
      """
      "Step #": {"Type": "Wait", "SecondsPath": "$.order.delay", "Next": "Step >"}"""),
  JSONATA_WAIT(
      1,
      """
      "Step #": {
        "Type": "Wait",
        "QueryLanguage": "JSONata",
        "Timestamp": "{% $states.input.order.due %}",
        "Next": "Step >"
      }"""),
  CHOICE(
      2,
      """
      "Step #": {
        "Type": "Choice",
        "Choices": [
          {"Variable": "$.order.status", "StringEquals": "cancelled", "Next": "Cancelled #"},
          {
            "And": [
              {"Variable": "$.order.total", "NumericGreaterThan": 1000},
              {"Not": {"Variable": "$.customer.since", "IsPresent": true}}
            ],
            "Next": "Step >"
          }
        ],
        "Default": "Step >"
      },
      "Cancelled #": {"Type": "Succeed", "OutputPath": "$.order"}"""),
  JSONATA_CHOICE(
      2,
      """
      "Step #": {
        "Type": "Choice",
        "QueryLanguage": "JSONata",
        "Choices": [{
          "Condition": "{% $count($states.input.lines[quantity > 10]) > 3 %}",
          "Next": "Too Many #"
        }],
        "Default": "Step >"
      },
      "Too Many #": {"Type": "Fail", "Error": "TooMany", "Cause": "A line has too many pieces"}"""),
  PARALLEL(
      4,
      """
      "Step #": {
        "Type": "Parallel",
        "Branches": [
          {
            "StartAt": "Reserve #",
            "States": {
              "Reserve #": {
                "Type": "Task", "Resource": "${Reserve}", "HeartbeatSeconds": 10, "Next": "Pack #"
              },
              "Pack #": {"Type": "Task", "Resource": "${Pack}", "End": true}
            }
          },
          {
            "StartAt": "Notify #",
            "States": {
              "Notify #": {
                "Type": "Task",
                "Resource": "arn:aws:states:::sns:publish",
                "Parameters": {
                  "TopicArn": "${Topic}", "Message.$": "States.JsonToString($.order)"
                },
                "End": true
              }
            }
          }
        ],
        "ResultPath": "$.prepared",
        "Next": "Step >"
      }"""),
  MAP(
      3,
      """
      "Step #": {
        "Type": "Map",
        "ItemsPath": "$.lines",
        "ItemSelector": {"line.$": "$$.Map.Item.Value", "order.$": "$.order.id"},
        "MaxConcurrency": 10,
        "ItemProcessor": {
          "ProcessorConfig": {"Mode": "INLINE"},
          "StartAt": "Price #",
          "States": {
            "Price #": {"Type": "Task", "Resource": "${Price}", "Next": "Round #"},
            "Round #": {"Type": "Pass", "InputPath": "$.price", "End": true}
          }
        },
        "ResultPath": "$.lines",
        "Next": "Step >"
      }"""),
  DISTRIBUTED_MAP(
      2,
      """
      "Step #": {
        "Type": "Map",
        "Label": "Import#",
        "ItemReader": {
          "Resource": "arn:aws:states:::s3:getObject",
          "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
          "Parameters": {"Bucket": "orders", "Key.$": "$.order.file"}
        },
        "ItemBatcher": {"MaxItemsPerBatch": 100},
        "ToleratedFailurePercentage": 5,
        "ItemProcessor": {
          "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
          "StartAt": "Import #",
          "States": {"Import #": {"Type": "Task", "Resource": "${Import}", "End": true}}
        },
        "ResultPath": null,
        "Next": "Step >"
      }"""),
  SMALL_TASK(
      1,
      """
      "Step #": {"Type": "Task", "Resource": "${Charge}", "Next": "Step >"}"""),
  SMALL_PASS(
      1,
      """
      "Step #": {"Type": "Pass", "InputPath": "$.order", "Next": "Step >"}"""),
  SMALL_CHOICE(
      1,
      """
      "Step #": {"Type": "Choice", "Default": "Failed", "Choices": [
        {"Variable": "$.paid", "BooleanEquals": true, "Next": "Step >"}]}"""),
  SMALL_MAP(
      2,
      """
      "Step #": {"Type": "Map", "ItemProcessor": {"StartAt": "Line #", "States": {
        "Line #": {"Type": "Task", "Resource": "${Line}", "End": true}}}, "Next": "Step >"}""");

  /** Those that people write. */
  static final List<Segment> ORDINARY = List.copyOf(EnumSet.range(LAMBDA, DISTRIBUTED_MAP));

  /** Those of which 10,000 states make no more than the megabyte that AWS takes. */
  static final List<Segment> SMALL = List.of(WAIT, SMALL_TASK, SMALL_PASS, SMALL_CHOICE, SMALL_MAP);

  private final int states;
  private final String text;

  Segment(int states, String text) {
    this.states = states;
    this.text = text;
  }

  /** How many states it has, nested ones included. */
  int states() {
    return states;
  }

  /** The members of {@code States} that it is. */
  String text(int number) {
    return text.replace("#", Integer.toString(number)).replace(">\"", (number + 1) + "\"");
  }
}
