package app;

import io.github.stepmark.*;

@StateMachine(queryLanguage = QueryLanguage.JSONATA)
abstract class Later {

  @Next("second")
  void first() {}

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Pass
  @End
  abstract void second();
}
