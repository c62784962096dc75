package app;

import io.github.stepmark.*;

@StateMachine
abstract class Targets {

  @StartAt
  @Next("Close Case")
  void first() {}

  @Next("helper")
  void second() {}

  @Next("fifthh")
  void third() {}

  @Next("completely different")
  void fourth() {}

  @ChoiceOn(
      value = "$",
      state = "Which",
      when = {@When(is = "1", next = "frist"), @When(is = "2", nextState = "Wich")},
      otherwise = "Which")
  int fifth() {
    return 1;
  }

  @Next(state = "First")
  void sixth() {}

  @Next
  void seventh() {}

  @Next(value = "first", state = "Which")
  void eighth() {}

  @ChoiceOn(
      value = "$",
      when = {@When(is = "1"), @When(is = "2", next = "first", nextState = "Which")},
      otherwise = "first",
      otherwiseState = "Which")
  int ninth() {
    return 1;
  }

  @Catch(errors = "States.ALL")
  @Next("")
  void tenth() {}

  @Catch(errors = "States.ALL", nextState = "Clsoe Case")
  @End
  void eleventh() {}

  @State("Close Case")
  @End
  void close() {}

  void helper() {}
}
