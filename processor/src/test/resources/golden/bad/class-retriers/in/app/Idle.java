package app;

import io.github.stepmark.*;

@StateMachine
@Retry(errors = "Late")
@Retry(errors = "Busy")
abstract class Idle {

  @Next("second")
  @RetryLambda
  void first() {}

  @Pass
  @End
  abstract void second();
}
