package app;

import io.github.stepmark.*;

@StateMachine
abstract class Generic<T> {

  @End
  T first(T value) {
    return value;
  }
}
