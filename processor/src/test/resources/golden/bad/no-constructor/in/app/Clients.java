package app;

import io.github.stepmark.*;

@StateMachine
class Clients {

  Clients(String endpoint) {}

  @End
  String call(String name) {
    return name;
  }
}
