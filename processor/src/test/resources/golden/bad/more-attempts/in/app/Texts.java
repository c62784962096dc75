package app;

import io.github.stepmark.*;

/** JSON, paths and conditions as other languages have them. */
@StateMachine
abstract class Texts {

  @Pass(result = "{\"a\": None}")
  @Next("open")
  abstract void none();

  @Pass(result = "{\"a\": [1, {\"b\": 2}")
  @Next("role")
  abstract void open();

  @Task("aws-sdk:s3:GetObject")
  @Parameters("$.call")
  @Credentials("arn:aws:iam::123456789012:role/reader")
  @Next("format")
  abstract void role();

  @Pass
  @Parameters("{\"a.$\": \"States.Format('it's {}', $.x)\"}")
  @Next("until")
  abstract void format();

  @Wait(timestampFrom = "2026-12-24T18:00:00Z")
  @Next("which")
  abstract void until();

  @Choice(
      when = {
        @When(condition = "$.a.equals('x')", next = "stop"),
        @When(condition = "$.a in ['x', 'y']", next = "stop"),
        @When(condition = "matches($.a, /x.*/)", next = "stop"),
        @When(condition = "$.a == '$.b'", next = "stop")
      },
      otherwise = "ask")
  abstract void which();

  @Task("lambda:invoke.waitForTaskToken")
  @Next("stop")
  void ask(@Input Object question) {}

  @Fail(error = "$.error")
  abstract void stop();
}
