package app;

import io.github.stepmark.*;

@StateMachine
class Two {

  @End
  String open(String id) {
    return id;
  }
}
