package app;

import io.github.stepmark.*;

/** States of both languages in a JSONPath machine, the language written out in each. */
@StateMachine(
    queryLanguage = QueryLanguage.JSONPATH,
    comment = "of both languages",
    version = "1.0",
    timeoutSeconds = 600)
public abstract class Mixed {

  record Total(int total, int limit) {}

  /** The Choice after it has its language. */
  @State(queryLanguage = QueryLanguage.JSONATA, comment = "adds up")
  @Timeout(from = "$states.input.limit")
  @Retry(
      errors = {"States.Timeout", "States.TaskFailed"},
      intervalSeconds = 2,
      maxAttempts = 4,
      backoffRate = 1.5,
      maxDelaySeconds = 60,
      jitter = Retry.Jitter.FULL,
      comment = "patiently")
  @Catch(
      errors = "States.ALL",
      next = "failing",
      output = "{% $states.errorOutput %}",
      assign = "{\"error\": \"{% $states.errorOutput.Error %}\"}",
      comment = "in vain")
  @ChoiceOn(
      value = "$states.input.total",
      when = @When(is = "0", next = "free"),
      otherwise = "pay")
  Total sum(@From("$sum($states.input.lines.cents)") int cents) {
    return new Total(cents, 60);
  }

  @State(queryLanguage = QueryLanguage.JSONATA, comment = "nothing to pay")
  @Pass
  @Output("{\"total\": 0, \"limit\": 60}")
  @Next("pay")
  abstract void free();

  @State(queryLanguage = QueryLanguage.JSONPATH, comment = "in JSONPath")
  @Task("events:putEvents")
  @Parameters("{\"Entries\": [{\"Detail.$\": \"$.total\"}]}")
  @Timeout(from = "$.limit")
  @Heartbeat(from = "$.limit")
  @Retry(
      errors = "States.ALL",
      intervalSeconds = 1,
      maxAttempts = 0,
      backoffRate = 1,
      maxDelaySeconds = 1,
      jitter = Retry.Jitter.NONE,
      comment = "not at all")
  @Next("which")
  abstract void pay();

  @State(queryLanguage = QueryLanguage.JSONATA, comment = "by the total")
  @Choice(when = @When(condition = "$states.input.total > 0", next = "pause"), otherwise = "failing")
  abstract void which();

  @State(queryLanguage = QueryLanguage.JSONATA, comment = "until then")
  @Wait(timestamp = "{% $states.input.at %}")
  @Next("keep")
  abstract void pause();

  /** Returns nothing: the input is kept. */
  @State(queryLanguage = QueryLanguage.JSONATA)
  @Timeout(60)
  @Heartbeat(20)
  @ChoiceOn(
      when = {
        @When(condition = "$states.input.n = 1", next = "done"),
        @When(condition = "$states.input.n = 2", next = "endTask"),
        @When(condition = "$states.input.n = 3", next = "endPass"),
        @When(condition = "$states.input.n = 4", next = "endWait")
      },
      otherwise = "paths")
  void keep(@Input Object all) {}

  @State(queryLanguage = QueryLanguage.JSONATA, comment = "well")
  @Succeed
  abstract void done();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Task("sqs:sendMessage")
  @End
  abstract void endTask();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Pass
  @End
  abstract void endPass();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Wait(timestamp = "2026-12-24T18:00:00Z")
  @End
  abstract void endWait();

  @State(queryLanguage = QueryLanguage.JSONATA, comment = "not so well")
  @Fail(errorFrom = "$states.input.error", cause = "{% 'no ' & $states.input.total %}")
  abstract void failing();

  @State(queryLanguage = QueryLanguage.JSONPATH, comment = "by the number")
  @Choice(
      value = "$.n",
      when = {
        @When(is = "1", next = "pathDone"),
        @When(is = "2", next = "pathTask"),
        @When(is = "3", next = "pathPass"),
        @When(is = "4", next = "pathWait")
      },
      otherwise = "pathFail")
  abstract void paths();

  @State(queryLanguage = QueryLanguage.JSONPATH, comment = "well")
  @Succeed
  abstract void pathDone();

  @Task("sqs:sendMessage")
  @End
  abstract void pathTask();

  @State(queryLanguage = QueryLanguage.JSONPATH, comment = "passes on")
  @Pass
  @End
  abstract void pathPass();

  @State(queryLanguage = QueryLanguage.JSONPATH, comment = "a while")
  @Wait(seconds = 1)
  @End
  abstract void pathWait();

  @State(queryLanguage = QueryLanguage.JSONPATH, comment = "not so well")
  @Fail(error = "Static", causeFrom = "States.Format('no {}', $.total)")
  abstract void pathFail();
}
