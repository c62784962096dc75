package app;

import io.github.stepmark.*;

@StateMachine
abstract class Doubtful {

  @Task("dynamodb:putItems")
  @Next("b")
  abstract void a();

  @Retry(errors = "States.Timeouts", intervalSeconds = 0)
  @Next("c")
  void b() {}

  @Task("sqs:sendMessage.waitForTaskToken")
  @Timeout(60)
  @Next("d")
  abstract void c();

  @Activity("packing")
  @Next("e")
  abstract void d();

  @Pass(result = "{\"a\": 1, \"id.$\": \"$.id\"}")
  @Next("f")
  abstract void e();

  @Choice(
      when = {
        @When(condition = "$.a == 1", next = "g"),
        @When(condition = "$.a == 1", next = "h")
      },
      otherwise = "i")
  abstract void f();

  @Fail(error = "$.error")
  abstract void g();

  @Task("aws-sdk:s3:getObject")
  @Parameters("{\"bucket\": \"$.bucket\", \"Key\": \"k\"}")
  @Next("j")
  abstract void i();

  @Pass
  @Assign("{\"total\": 1}")
  @Next("k")
  abstract void j();

  @RawState(
      """
      {
        "Type": "Map",
        "ToleratedFailureCount": 1,
        "ItemProcessor": {
          "StartAt": "L",
          "States": {"L": {"Type": "Pass", "Assign": {"total": 2}, "End": true}}
        },
        "End": true
      }
      """)
  abstract void k();

  @Fail(
      error =
          "01234567890123456789012345678901234567890123456789012345678901234567890123456789"
              + "01234567890123456789012345678901234567890123456789012345678901234567890123456789"
              + "01234567890123456789012345678901234567890123456789012345678901234567890123456789"
              + "01234567890123456")
  abstract void h();
}
