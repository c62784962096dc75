package app;

import io.github.stepmark.*;

@StateMachine(prefix = "1x")
class Orders {

  @End
  int order(int count) {
    return count;
  }
}
