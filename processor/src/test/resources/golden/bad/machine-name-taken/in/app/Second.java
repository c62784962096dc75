package app;

import io.github.stepmark.*;

@StateMachine(name = "same")
class Second {

  @End
  void two() {}
}
