package app;

import io.github.stepmark.*;

@StateMachine
class Overloaded {

  @Next("open")
  void open() {}

  @End
  void open(String id) {}
}
