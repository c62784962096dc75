package app;

import io.github.stepmark.*;

@StateMachine
abstract class Kinds {

  @Pass
  @Succeed
  @Next("second")
  abstract void first();

  @Next("third")
  @End
  void second() {}

  @End
  @ChoiceOn(value = "$", when = @When(is = "1", next = "first"))
  int third() {
    return 1;
  }
}
