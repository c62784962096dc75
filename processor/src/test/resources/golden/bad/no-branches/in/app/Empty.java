package app;

import io.github.stepmark.*;

@StateMachine
abstract class Empty {

  @Parallel({})
  @End
  abstract void nothing();
}
