package app;

import io.github.stepmark.*;

@StateMachine
class Nothing {

  String first(String name) {
    return name;
  }
}
