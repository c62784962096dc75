package app;

import io.github.stepmark.*;

@StateMachine(names = NamingStyle.SENTENCE_CASE)
@RetryLambda
abstract class Raw {

  @StartAt
  @State("First of all")
  @RawState(
      """
      {
        "Type": "Pass",
        "Comment": "C:\\\\temp, \\"quoted\\"",
        "Parameters": {"n": 1.50, "at.$": "$$.State.EnteredTime", "empty": {}, "none": null},
        "ResultPath": null,
        "Next": "Fan out"
      }
      """)
  abstract void first();

  @RawState(
      """
      {
        "Type": "Parallel",
        "Branches": [
          {
            "StartAt": "Left",
            "States": {"Left": {"Type": "Succeed"}}
          },
          {
            "Comment": "no less right",
            "StartAt": "Right",
            "States": {
              "Right": {
                "Type": "Map",
                "ItemsPath": "$.items",
                "ItemProcessor": {
                  "StartAt": "Each",
                  "States": {"Each": {"Type": "Pass", "End": true}}
                },
                "End": true
              }
            }
          }
        ],
        "ResultSelector": {"both.$": "$"},
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Give up", "ResultPath": null}],
        "Next": "Call"
      }
      """)
  abstract void fanOut();

  @RawState(
      """
      {
        "Type": "Task",
        "Resource": "${CallFunctionArn}",
        "Credentials": {"RoleArn": "${CallerRoleArn}"},
        "Retry": [],
        "TimeoutSeconds": 5,
        "Next": "Decide"
      }
      """)
  abstract void call();

  @ChoiceOn(
      value = "$",
      state = "Count Choice",
      when = @When(is = "0", next = "call"),
      otherwise = "fanOut")
  int count(int n) {
    return n - 1;
  }

  @RawState(
      """
      {"Type": "Choice", "Choices": [
        {"Variable": "$.again", "BooleanEquals": true, "Next": "Count"},
        {"Not": {"Variable": "$.done", "IsPresent": true}, "Next": "Give up"}
      ], "Default": "Done"}
      """)
  abstract void decide();

  @RawState("{\"Type\": \"Succeed\"}")
  abstract void done();

  @RawState("{\"Type\": \"Fail\", \"CausePath\": \"States.Format('{}', $.cause)\"}")
  abstract void giveUp();
}
