package app;

import io.github.stepmark.*;

@StateMachine
class One {

  @End
  String open(String id) {
    return id;
  }
}
