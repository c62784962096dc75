package app;

import io.github.stepmark.*;

@StateMachine(version = "2.0", comment = "")
class Settings {

  @Retry(errors = "A", backoffRate = Double.NaN)
  @Retry(errors = "B", backoffRate = Double.POSITIVE_INFINITY)
  @End
  void first() {}
}
