package io.github.stepmark.asl.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

  private static final String CALL_CENTER =
      """
      {
        "Comment": "A support session",
        "StartAt": "Open Case",
        "States": {
          "Open Case": {
            "Type": "Task",
            "Resource": "${OpenCaseFunctionArn}",
            "Parameters": {
              "rate": 1.0,
              "id.$": "$.inputCaseID"
            },
            "TimeoutSeconds": 30,
            "ResultPath": null,
            "Retry": [
              {
                "ErrorEquals": [
                  "States.Timeout"
                ],
                "BackoffRate": 1.50
              }
            ],
            "Catch": [],
            "Next": "Is Case Resolved"
          },
          "Is Case Resolved": {
            "Type": "Choice",
            "Choices": [
              {
                "And": [
                  {
                    "Variable": "$.Status",
                    "IsPresent": true
                  },
                  {
                    "Variable": "$.Status",
                    "NumericEquals": 1
                  }
                ],
                "Next": "Close Case"
              }
            ],
            "Default": "Fail"
          },
          "Close Case": {
            "Type": "Pass",
            "End": true
          },
          "Fail": {
            "Type": "Fail",
            "Cause": "Engage Tier 2 Support."
          }
        }
      }
      """;

  private static final String DISTRIBUTED_MAPS =
      """
      {
        "StartAt": "Rows",
        "States": {
          "Rows": {
            "Type": "Map",
            "Label": "Rows",
            "ItemReader": {
              "Resource": "arn:aws:states:::s3:getObject",
              "ReaderConfig": {
                "InputType": "CSV",
                "ManifestType": "ATHENA_DATA",
                "Transformation": "NONE",
                "CSVDelimiter": "PIPE",
                "CSVHeaderLocation": "GIVEN",
                "CSVHeaders": [
                  "id",
                  "amount"
                ],
                "ItemsPointer": "/rows",
                "MaxItemsPath": "$.max"
              },
              "Parameters": {
                "Bucket": "${Bucket}",
                "Key.$": "$.key"
              }
            },
            "ItemsPath": "$.rows",
            "ItemSelector": {
              "row.$": "$$.Map.Item.Value"
            },
            "ItemBatcher": {
              "MaxItemsPerBatch": 100,
              "MaxInputBytesPerBatchPath": "$.bytes",
              "BatchInput": {}
            },
            "MaxConcurrency": 0,
            "ToleratedFailurePercentage": 5.50,
            "ToleratedFailureCountPath": "$.failures",
            "ItemProcessor": {
              "Comment": "One row",
              "ProcessorConfig": {
                "Mode": "DISTRIBUTED",
                "ExecutionType": "EXPRESS"
              },
              "StartAt": "Row",
              "States": {
                "Row": {
                  "Type": "Succeed"
                }
              }
            },
            "ResultWriter": {
              "Resource": "arn:aws:states:::s3:putObject",
              "WriterConfig": {
                "Transformation": "FLATTEN",
                "OutputType": "JSONL"
              },
              "Parameters": {
                "Bucket": "${Bucket}"
              }
            },
            "Next": "Objects"
          },
          "Objects": {
            "Type": "Map",
            "QueryLanguage": "JSONata",
            "ItemReader": {
              "Resource": "arn:aws:states:::s3:listObjectsV2",
              "ReaderConfig": {
                "MaxItems": "{% $max %}"
              },
              "Arguments": {
                "Bucket": "${Bucket}"
              }
            },
            "ItemBatcher": {
              "MaxItemsPerBatch": "{% $n %}",
              "BatchInput": "{% $states.input %}"
            },
            "ToleratedFailurePercentage": "{% $p %}",
            "ToleratedFailureCount": 0,
            "ItemProcessor": {
              "ProcessorConfig": {},
              "StartAt": "Object",
              "States": {
                "Object": {
                  "Type": "Succeed"
                }
              }
            },
            "ResultWriter": {
              "WriterConfig": {
                "OutputType": "JSON"
              },
              "Arguments": {}
            },
            "End": true
          }
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {CALL_CENTER, DISTRIBUTED_MAPS})
  void aDefinitionInTheWritersOrderComesBackByteForByte(String text) {
    Definition definition = DefinitionReader.read(text);

    assertThat(definition.diagnostics()).isEmpty();
    assertThat(DefinitionWriter.write(definition.orThrow())).isEqualTo(text);
  }
}
