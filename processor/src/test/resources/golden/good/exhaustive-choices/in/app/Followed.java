package app;

import io.github.stepmark.*;

/** What the data can be where these Choices stand is known from the states before alone. */
@StateMachine(input = Followed.Order.class)
abstract class Followed {

  enum Tier {
    FREE,
    PRO
  }

  record Order(String id, Tier tier) {}

  record Answer(boolean ok) {}

  @Wait(seconds = 1)
  @Next("byTier")
  abstract void pause();

  @Choice(
      value = "$.tier",
      when = {@When(is = "'FREE'", next = "ask"), @When(is = "'PRO'", next = "ask")})
  abstract void byTier();

  @ResultPath("$.answer")
  @Catch(errors = Errors.ALL, resultPath = "$.error", next = "unanswered")
  @Next("answered")
  Answer ask(String id) {
    return new Answer(!id.isEmpty());
  }

  @Pass(result = "{\"ok\": false}")
  @ResultPath("$.answer")
  @Next("answered")
  abstract void unanswered();

  @Choice(
      when = {
        @When(condition = "$.answer.ok == true", next = "done"),
        @When(condition = "isPresent($.error)", next = "failed"),
        @When(condition = "$.answer.ok == false", next = "done")
      })
  abstract void answered();

  @Succeed
  abstract void done();

  @Fail(errorFrom = "$.error.Error", cause = "no answer")
  abstract void failed();
}
