package io.github.stepmark.asl.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import org.junit.jupiter.api.Test;

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

  @Test
  void aDefinitionInTheWritersOrderComesBackByteForByte() {
    Definition definition = DefinitionReader.read(CALL_CENTER);

    assertThat(definition.diagnostics()).isEmpty();
    assertThat(DefinitionWriter.write(definition.orThrow())).isEqualTo(CALL_CENTER);
  }
}
