package app;

import io.github.stepmark.*;

@StateMachine
abstract class Catchers {

  @Catch(errors = "A", next = "done")
  @Catch(
      errors = "B",
      next = "dnoe")
  @io.github.stepmark.Catch(errors = "C", next = "done")
  @Retry(errors = "A", intervalSeconds = 1)
  @Retry(
      errors = "B",
      intervalSeconds = -1)
  @Next("done")
  void first() {}

  @Catch.List({
    @Catch(errors = "A", next = "done"),
    @Catch(errors = "B", next = "oden")
  })
  @Next("done")
  void second() {}

  @Succeed
  abstract void done();
}
