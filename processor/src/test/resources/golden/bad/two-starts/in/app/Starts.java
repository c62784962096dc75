package app;

import io.github.stepmark.*;

@StateMachine
class Starts {

  @StartAt
  @Next("second")
  void first() {}

  @StartAt
  @Next("third")
  void second() {}

  @StartAt
  @End
  void third() {}
}
