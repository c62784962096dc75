package app;

import io.github.stepmark.*;

@StateMachine
class Emitted {

  @Next("second")
  FirstOutput first() {
    return null;
  }

  @Next("third")
  void second(@Input FirstInput input) {}

  @End
  void third(@Input ThirdInput input) {}
}
