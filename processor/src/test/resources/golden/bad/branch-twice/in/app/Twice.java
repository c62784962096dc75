package app;

import io.github.stepmark.*;

@StateMachine
abstract class Twice {

  @Parallel({Check.class, Check.class})
  @Next("each")
  abstract void both();

  @MapState(Check.class)
  @End
  abstract void each();

  abstract static class Check {
    @Succeed
    abstract void done();
  }
}
