package app;

import io.github.stepmark.*;

@StateMachine
abstract class Rules {

  @Choice(
      when = {
        @When(condition = "comment('a', isNull($.a))", comment = "b", next = "done"),
        @When(condition = "and(isNull($.a), isNull($.b))", next = "done")
      })
  abstract void first();

  @Succeed
  abstract void done();
}
