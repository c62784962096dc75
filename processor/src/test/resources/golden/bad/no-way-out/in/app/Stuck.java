package app;

import io.github.stepmark.*;

@StateMachine
abstract class Stuck {

  @ChoiceOn(value = "$", when = @When(is = "1", next = "done"), otherwise = "loop")
  int first() {
    return 1;
  }

  @Next("loopAgain")
  void loop() {}

  @Next("loop")
  void loopAgain() {}

  @Succeed
  abstract void done();
}
