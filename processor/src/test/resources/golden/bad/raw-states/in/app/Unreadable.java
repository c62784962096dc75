package app;

import io.github.stepmark.*;

@StateMachine
abstract class Unreadable {

  @RawState("Pass")
  abstract void a();

  @RawState("[]")
  abstract void b();

  @RawState("{\"Type\": \"Pas\", \"End\": true}")
  abstract void c();

  @RawState(
      """
      {
        "Type": "Task",
        "Retry": [
          {"ErrorEquals": ["A"], "MaxAttempts": "3"},
          {"ErrorEquals": ["A"], "Maxattempts": 3}
        ],
        "End": true,
        "Next": "Stop"
      }
      """)
  abstract void d();

  @RawState(
      """
      {
        "Type": "Wait",
        "Seconds": 5,
        "Timestamp": "2026-12-24T18:00:00Z",
        "End": false
      }
      """)
  abstract void e();

  @RawState("{\"Type\": \"Pass\", \"Comment\": \"two\", \"Comment\": \"twice\", \"End\": true}")
  abstract void f();

  @RawState("{\"Type\": \"Fail\", \"Error\": \"A\", \"InputPath\": \"$.a\", \"Seconds\": 5}")
  abstract void g();

  @Fail
  abstract void stop();
}
