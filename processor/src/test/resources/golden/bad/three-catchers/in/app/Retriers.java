package app;

import io.github.stepmark.*;

@StateMachine
abstract class Retriers {

  @Retry(errors = "A", intervalSeconds = 1)
  @Retry(
      errors = "B",
      intervalSeconds = -1)
  @Catch(errors = "A", next = "done")
  @Catch(errors = "B", next = "done", resultPath = "$.a[*]")
  @Catch(errors = "C", next = "done")
  @Next("done")
  void only() {}

  @Succeed
  abstract void done();
}
