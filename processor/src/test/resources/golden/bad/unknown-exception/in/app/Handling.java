package app;

import io.github.stepmark.*;

@StateMachine
class Handling {

  @Retry(on = Missing.class)
  @End
  void first() {}
}
