package app;

import io.github.stepmark.*;

@StateMachine
class Twice {

  @Next("Open")
  String open(String id) {
    return id;
  }

  @State("Other")
  @End
  String Open(String id) {
    return id;
  }
}
