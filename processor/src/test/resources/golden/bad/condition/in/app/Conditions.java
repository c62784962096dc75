package app;

import io.github.stepmark.*;

@StateMachine
abstract class Conditions {

  @Choice(when = @When(condition = "$.a > (", next = "done"))
  abstract void first();

  @Succeed
  abstract void done();
}
