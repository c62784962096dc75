package app;

import io.github.stepmark.*;

@StateMachine(name = "same")
class First {

  @End
  void one() {}
}
