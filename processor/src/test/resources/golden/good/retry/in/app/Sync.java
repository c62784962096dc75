package app;

import io.github.stepmark.*;
import java.io.IOException;

@StateMachine
class Sync {

  @End
  @Retry(
      on = IOException.class,
      errors = {Errors.LAMBDA_TOO_MANY_REQUESTS, "Custom.Error"},
      intervalSeconds = 2,
      maxAttempts = 5,
      backoffRate = 1.5,
      maxDelaySeconds = 60,
      jitter = Retry.Jitter.FULL,
      comment = "AWS's advice, roughly")
  @Retry(errors = "States.ALL", maxAttempts = 0)
  @Catch(errors = Errors.TASK_FAILED, next = "sync")
  @Timeout(300)
  @Heartbeat(30)
  void sync() throws IOException {}
}
