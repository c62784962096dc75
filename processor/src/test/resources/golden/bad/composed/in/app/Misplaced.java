package app;

import io.github.stepmark.*;

@StateMachine
abstract class Misplaced {

  @Retry(errors = {"Busy", Errors.ALL}, intervalSeconds = -1)
  @interface Odd {}

  @Catch(errors = {Errors.ALL, "Busy"}, next = "fail", resultPath = "error")
  @interface OrFail {}

  @Next("second")
  @Odd
  void first() {}

  @Next("fail")
  @OrFail
  void second() {}

  @Fail
  abstract void fail();
}
