package app;

import io.github.stepmark.*;

@StateMachine
abstract class Waits {

  @Wait(seconds = 1)
  @Next("notify")
  abstract void wait();

  @Succeed
  abstract void notify();
}
