package app;

import io.github.stepmark.*;

@StateMachine
class Empty {

  @Catch(errors = "X", on = {}, next = "order")
  @Catch(on = AssertionError.class, next = "ordre")
  @End
  int order(int count) {
    return count;
  }
}
