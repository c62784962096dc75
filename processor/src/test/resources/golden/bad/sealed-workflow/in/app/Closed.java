package app;

import io.github.stepmark.*;

@StateMachine
sealed interface Closed permits Only {

  @End
  default int order(int count) {
    return count;
  }
}

non-sealed interface Only extends Closed {}
