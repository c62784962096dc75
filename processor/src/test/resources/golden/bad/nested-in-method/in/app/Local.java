package app;

import io.github.stepmark.*;

class Local {

  void method() {
    @StateMachine
    abstract class Inside {
      @End
      void first() {}
    }
  }

  @StateMachine
  interface Nested {
    @End
    default void first() {}
  }
}
