package app;

import io.github.stepmark.*;

@StateMachine
abstract class Whens {

  @ChoiceOn(
      value = "$.a",
      when = {
        @When(next = "done"),
        @When(is = "1", condition = "$.a == 1", next = "done"),
        @When(is = "free text", next = "done"),
        @When(is = "TRUE", next = "done")
      })
  Object first() {
    return 1;
  }

  @ChoiceOn(when = @When(is = "1", next = "done"))
  int second() {
    return 1;
  }

  @Choice(when = @When(is = "1", next = "done"))
  abstract void third();

  @Choice(value = "$.a", when = {})
  abstract void fourth();

  @Succeed
  abstract void done();
}
