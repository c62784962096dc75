package app;

import io.github.stepmark.*;

@StateMachine
@Retry(errors = "Busy", maxAttempts = -1)
@Retry(
    errors = {"Late", "Busy"},
    backoffRate = 0.5)
class Ranges {

  @Next("second")
  void first() {}

  @End
  void second() {}
}
