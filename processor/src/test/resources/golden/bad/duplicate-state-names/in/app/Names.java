package app;

import io.github.stepmark.*;

@StateMachine
class Names {

  @Next("second")
  void first() {}

  @State("First")
  @Next("third")
  void second() {}

  @ChoiceOn(value = "$", state = "First", when = @When(is = "1", next = "fourth"))
  int third() {
    return 1;
  }

  @ChoiceOn(value = "$", when = @When(is = "1", next = "fourthChoice"))
  int fourth() {
    return 1;
  }

  @End
  void fourthChoice() {}
}
