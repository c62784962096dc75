package app;

import io.github.stepmark.*;

@StateMachine(timeoutSeconds = -1)
abstract class Ranges {

  @Retry(
      errors = "A",
      intervalSeconds = -1,
      maxAttempts = -1,
      backoffRate = 0.5,
      maxDelaySeconds = 0)
  @Retry(
      errors = "B",
      intervalSeconds = 100_000_000,
      maxAttempts = 100_000_000,
      maxDelaySeconds = 31_622_401)
  @Timeout(100_000_000)
  @Next("second")
  void first() {}

  @Timeout(10)
  @Heartbeat(10)
  @Next("third")
  void second() {}

  @Retry(errors = "C", intervalSeconds = 0)
  @End
  void third() {}
}
