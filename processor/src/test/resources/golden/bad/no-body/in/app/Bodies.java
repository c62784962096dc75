package app;

import io.github.stepmark.*;

@StateMachine
abstract class Bodies {

  @Next("second")
  abstract void first();

  @Pass
  @Next("third")
  void second() {}

  @Wait(seconds = 1)
  @Next("fourth")
  abstract void third(String id);

  @End
  void fourth() {}

  abstract String helper(int number);
}
