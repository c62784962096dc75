package app;

import io.github.stepmark.*;

class Outer {

  @StateMachine
  abstract static class Inner {

    @End
    String first(String name) {
      return name;
    }
  }
}
