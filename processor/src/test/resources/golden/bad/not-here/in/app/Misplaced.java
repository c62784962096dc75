package app;

import io.github.stepmark.*;

@StateMachine
abstract class Misplaced {

  @Pass
  @Retry(errors = "States.ALL")
  @Catch(errors = "States.ALL", next = "done")
  @Timeout(3)
  @Heartbeat(1)
  @Returns(@Field("id"))
  @Next("done")
  abstract void first();

  @Succeed
  @End
  abstract void done();

  @Fail
  @Next("first")
  @Catch(errors = "A", next = "done")
  @Catch(errors = "B", next = "done")
  abstract void failing();
}
