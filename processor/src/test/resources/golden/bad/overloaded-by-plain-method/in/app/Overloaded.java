package app;

import io.github.stepmark.*;

@StateMachine
class Overloaded {

  @End
  String open(String id) {
    return open(1);
  }

  private String open(int id) {
    return "";
  }
}
