package app;

import io.github.stepmark.*;

@StateMachine
abstract class StatesAll {

  @Retry(errors = {"States.ALL", "A"})
  @Retry(errors = "States.ALL")
  @Retry(errors = "B")
  @Catch(errors = "States.ALL", next = "done")
  @Catch(on = IllegalStateException.class, next = "done")
  @Next("second")
  void first() {}

  @Retry(errors = "A")
  @Retry(errors = {"A", "B"})
  @Catch(on = IllegalStateException.class, next = "done")
  @Catch(errors = {"java.lang.IllegalStateException", "B"}, next = "done")
  @Next("done")
  void second() {}

  @Succeed
  abstract void done();
}
