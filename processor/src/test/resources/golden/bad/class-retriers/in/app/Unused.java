package app;

import io.github.stepmark.*;

@StateMachine
@RetryLambda
@Unused.OrStop
abstract class Unused {

  @Catch(errors = Errors.ALL, next = "stop")
  @interface OrStop {}

  @Next("second")
  @NoRetry
  @RetryLambda
  void first() {}

  @Next("stop")
  @Retry(errors = "Busy")
  void second() {}

  @Fail
  @NoRetry
  abstract void stop();
}
