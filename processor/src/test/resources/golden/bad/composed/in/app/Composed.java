package app;

import io.github.stepmark.*;

@StateMachine
abstract class Composed {

  @Retry(errors = {"Busy", Errors.ALL}, intervalSeconds = -1)
  @Retry(errors = {})
  @interface Odd {}

  @Catch(errors = Errors.ALL, next = "fial")
  @interface OrFail {}

  @Catch(errors = Errors.ALL)
  @interface OrNothing {}

  @Retry(errors = "Busy")
  @There
  @interface Here {}

  @Here
  @interface There {}

  @Alone
  @interface Alone {}

  @Next("second")
  @Odd
  void first() {}

  @Next("third")
  @OrFail
  void second() {}

  @Next("fourth")
  @OrNothing
  void third() {}

  @Next("fifth")
  @Alone
  @There
  void fourth() {}

  @Pass
  @OrFail
  @RetryLambda
  @Next("fail")
  abstract void fifth();

  @RetryLambda
  void notConnected() {}

  @Fail
  abstract void fail();
}
