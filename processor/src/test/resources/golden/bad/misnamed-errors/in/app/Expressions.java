package app;

import io.github.stepmark.*;

@StateMachine(queryLanguage = QueryLanguage.JSONATA)
abstract class Expressions {

  static class TimeoutException extends Exception {
    private static final long serialVersionUID = 1;
  }

  @Catch(errors = Errors.TASK_FAILED, next = "why")
  @End
  void reserve() throws TimeoutException {}

  @Choice(
      when = {
        @When(condition = "'app.Expressions$TimeoutException' = $states.input.Error", next = "stop"),
        @When(condition = "$states.input.Error = 'TimeoutException'", next = "stop"),
        @When(condition = "$not($states.input.Error in ['Late.Late', 'Expressions.TimeoutException'])", next = "stop"),
        @When(condition = "$states.input.Cause = 'TimeoutException'", next = "stop"),
        @When(condition = "'java.lang.Exception' != $states.input.Error", next = "stop")
      },
      otherwise = "stop")
  abstract void why();

  @Fail
  abstract void stop();
}
