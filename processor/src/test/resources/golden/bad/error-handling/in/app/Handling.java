package app;

import io.github.stepmark.*;

@StateMachine
abstract class Handling {

  @Retry
  @Catch(next = "done")
  @Next("second")
  void first() {}

  @Retry(errors = "A")
  @Retry(on = {})
  @Catch(errors = "A", next = "done")
  @Catch(errors = "B", next = "dome")
  @Catch(errors = "C", next = "done", resultPath = "$.e", discardError = true)
  @Next("third")
  void second() {}

  @Catch(errors = "A", next = "done")
  @Catch(errors = {"B", ""}, next = "done")
  @Catch(errors = "States.Unheard", next = "done")
  @Next("done")
  void third() {}

  @Succeed
  abstract void done();
}
