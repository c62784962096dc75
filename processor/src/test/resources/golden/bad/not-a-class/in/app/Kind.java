package app;

import io.github.stepmark.*;

@StateMachine
enum Kind {
  ONE;

  @End
  void first() {}
}
