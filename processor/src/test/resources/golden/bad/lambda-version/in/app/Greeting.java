package app;

import io.github.stepmark.*;

@StateMachine
abstract class Greeting {

  @End
  String greet(String name) {
    return "Hello, " + name;
  }
}
