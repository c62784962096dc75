package app;

import io.github.stepmark.*;

@StateMachine
@Retry(errors = "A")
@RetryLambda
@Retry(errors = "B")
abstract class Split {

  @Catch(errors = "C", next = "stop")
  @interface OrStop {}

  @Catch(errors = "A", next = "stop")
  @OrStop
  @Catch(errors = "B", next = "stop")
  @Next("second")
  void first() {}

  @Retry(errors = "A")
  @Retry(errors = "B")
  @RetryLambda
  @OrStop
  @Catch(errors = "A", next = "stop")
  @Catch(errors = "B", next = "stop")
  @End
  void second() {}

  @Fail
  abstract void stop();
}
