package app;

import io.github.stepmark.*;

@StateMachine
abstract class Compared {

  static class Declined extends Exception {
    private static final long serialVersionUID = 1;
  }

  @Catch(errors = Errors.TASK_FAILED, next = "why", resultPath = "$.error")
  @Next("charge")
  void reserve() throws Declined {}

  @Catch(errors = Errors.TASK_FAILED, next = "handle")
  @End
  void charge() throws Declined {}

  @Choice(
      when = {
        @When(
            condition = "isPresent($.error) && $.error.Error == 'Compared.Declined'",
            next = "stop"),
        @When(condition = "$.error.Error == 'app.Compared$Declined'", next = "charge"),
        @When(condition = "$.error.Error == 'Refused'", next = "charge")
      },
      otherwise = "stop")
  abstract void why();

  @Pass
  @ChoiceOn(
      value = "$.Error",
      when = @When(is = "'Declined'", next = "stop"),
      otherwise = "charge")
  abstract void handle();

  @Fail
  abstract void stop();
}
