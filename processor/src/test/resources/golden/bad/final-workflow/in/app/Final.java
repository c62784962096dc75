package app;

import io.github.stepmark.*;

@StateMachine
final class Final {

  @End
  String first(String name) {
    return name;
  }
}
