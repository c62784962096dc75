package app;

import io.github.stepmark.*;

/** In each state there are two mistakes: one in how it is written, one in what it says. */
@StateMachine
abstract class Members {

  @InputPath("$.[")
  @Next("waits")
  Thread signature(String id) {
    return null;
  }

  @Wait(seconds = 1, secondsFrom = "$.delay")
  @OutputPath("order")
  @Next("passes")
  abstract void waits();

  @Pass(result = "{")
  @ResultPath("order")
  @Next("calls")
  abstract void passes();

  @Task("dynamodb:putItm")
  @Timeout
  @Next("works")
  abstract void calls();

  @Activity("a b")
  @Heartbeat(-1)
  @Next("tries")
  abstract void works();

  @Retry(errors = {}, maxAttempts = -1)
  @Next("rates")
  void tries() {}

  @Retry(errors = "Busy", backoffRate = Double.NaN, intervalSeconds = -1)
  @Next("catches")
  void rates() {}

  @Catch(errors = "Busy", next = "fial", resultPath = "error")
  @Next("drops")
  void catches() {}

  @Catch(errors = {}, next = "fail", resultPath = "error")
  @Next("assigns")
  void drops() {}

  @Assign("{")
  @Timeout(-1)
  @Next("waitsForAnswer")
  void assigns() {}

  @Task("sqs:sendMessage.waitForTaskToken")
  @Parameters("{")
  @Timeout(-1)
  @Next("chooses")
  abstract void waitsForAnswer();

  @Choice(
      value = "$.kind",
      when = {
        @When(is = "'a'", next = "nowhere"),
        @When(condition = "$.a = 1", next = "fail", assign = "{\"9\": 1}"),
        @When(is = "'c'", next = "fail", assign = "{\"8\": 1}"),
      },
      otherwise = "forks")
  abstract void chooses();

  @Parallel({Branch.class, String.class})
  @ResultPath("results")
  @Next("maps")
  abstract void forks();

  abstract static class Branch {
    @Wait(seconds = -1)
    @End
    abstract void inBranch();
  }

  @MapState(String.class)
  @ItemBatcher(maxItemsPerBatch = -1)
  @Next("says")
  abstract void maps();

  @RawState("{\"Type\": \"Wait\", \"Seconds\": -1, \"Next\": \"Two\", \"Nxt\": 1}")
  abstract void says();

  @Pass
  @Wait(seconds = 1)
  @ResultPath("two")
  @Next("misses")
  abstract void two();

  @InputPath("order")
  @Next("leads")
  abstract void misses();

  @OutputPath("order")
  abstract String leads(String id);

  @Pass
  @InputPath("order")
  @Timeout(5)
  @Next("fail")
  @End
  abstract void twice();

  @Fail(error = "E", errorFrom = "$.error", causeFrom = "cause")
  abstract void fail();
}
