package app;

import io.github.stepmark.*;

@StateMachine
class Clients {

  private Clients() {}

  @End
  String call(String name) {
    return name;
  }
}
