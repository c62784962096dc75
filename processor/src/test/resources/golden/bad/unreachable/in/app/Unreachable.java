package app;

import io.github.stepmark.*;

@StateMachine
abstract class Unreachable {

  @Next("done")
  void first() {}

  @Next("done")
  void lost() {}

  @ChoiceOn(value = "$", when = @When(is = "1", next = "done"))
  int lostToo() {
    return 1;
  }

  @Succeed
  abstract void done();
}
