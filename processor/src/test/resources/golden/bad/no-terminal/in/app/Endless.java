package app;

import io.github.stepmark.*;

@StateMachine
abstract class Endless {

  @Next("second")
  void first() {}

  @Next("first")
  void second() {}
}
