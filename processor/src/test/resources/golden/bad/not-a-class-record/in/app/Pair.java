package app;

import io.github.stepmark.*;

@StateMachine
record Pair(int left, int right) {

  @End
  void first() {}
}
