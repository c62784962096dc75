package app;

import io.github.stepmark.*;

@StateMachine
abstract class Wrong {

  @RawState(
      """
      {
        "Type": "Pass",
        "Parameters": {
          "a": 1,
          "a.$": "$.a",
          "b.$": "$.b[",
          "c": "x ${C}"
        },
        "Next": "Secnod"
      }
      """)
  abstract void first();

  @RawState(
      """
      {
        "Type": "Parallel",
        "Branches": [
          {"StartAt": "Third", "States": {"Third": {"Type": "Wait", "Seconds": -1, "End": true}}}
        ],
        "Next": "Third"
      }
      """)
  abstract void second();

  @RawState(
      """
      {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Credentials": {},
        "Catch": [{"ErrorEquals": [], "Next": "Fail"}],
        "Assign": {"states": 1, "1st": 2},
        "Next": "Fourth"
      }
      """)
  abstract void third();

  @RawState("{\"Type\": \"Choice\", \"Choices\": [], \"Default\": \"Fail\"}")
  abstract void fourth();

  @Fail
  abstract void fail();
}
