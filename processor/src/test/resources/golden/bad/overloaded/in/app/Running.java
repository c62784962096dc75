package app;

import io.github.stepmark.*;

/** The branches of a second method of a name are read, too. */
@StateMachine
abstract class Running {

  @Next("leave")
  void go() {}

  @Parallel(Side.class)
  @Next("leave")
  abstract void go(String there);

  @End
  void leave() {}

  abstract static class Side {
    @Pass
    @Next("nowhere")
    abstract void walk();
  }
}
