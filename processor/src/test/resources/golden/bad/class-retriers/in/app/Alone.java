package app;

import io.github.stepmark.*;

@StateMachine
@NoRetry
class Alone {

  @NoRetry
  @Next("second")
  void first() {}

  @End
  @NoRetry
  @Retry(errors = "Busy")
  void second() {}
}
