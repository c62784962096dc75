package app;

import io.github.stepmark.*;

@StateMachine
abstract class Shadowed {

  @Retry(errors = "A")
  @Retry(errors = "A")
  @Catch(on = RuntimeException.class, next = "done")
  @Catch(errors = "java.lang.RuntimeException", next = "done")
  @Timeout(5)
  @Heartbeat(5)
  @Next("done")
  void first() {}

  @Succeed
  abstract void done();
}
