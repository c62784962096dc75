package app;

import io.github.stepmark.*;

@StateMachine
abstract class Long_ {

  @State("abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz 123456789")
  @Next("aMethodWhoseNameIsSoLongThatTheStateOfThatNameHasMoreThanEightyCharactersAsYouCanCountThem")
  void first() {}

  @ChoiceOn(value = "$", when = @When(is = "1", next = "last"))
  int aMethodWhoseNameIsSoLongThatTheStateOfThatNameHasMoreThanEightyCharactersAsYouCanCountThem() {
    return 1;
  }

  @End
  void last() {}
}
