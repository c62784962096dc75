package app;

import io.github.stepmark.*;

@StateMachine
abstract class Shadowed {

  @Retry(errors = "A")
  @Retry(errors = {"A", "B"})
  @Catch(on = IllegalStateException.class, next = "done")
  @Catch(errors = {"java.lang.IllegalStateException", "B"}, next = "done")
  @Timeout(5)
  @Heartbeat(5)
  @Next("done")
  void first() {}

  @Succeed
  abstract void done();
}
