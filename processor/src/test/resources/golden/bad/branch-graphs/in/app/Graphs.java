package app;

import io.github.stepmark.*;

@StateMachine
abstract class Graphs {

  @Parallel({Loop.class, Island.class})
  @Next("each")
  abstract void all();

  @MapState(Stuck.class)
  @End
  abstract void each();

  abstract static class Loop {
    @Pass
    @Next("round")
    abstract void round();
  }

  abstract static class Island {
    @Succeed
    abstract void reached();

    @Wait(seconds = -1)
    @End
    abstract void lonely();
  }

  abstract class Stuck {
    @Choice(when = @When(condition = "$.a == 1", next = "turn"), otherwise = "ok")
    abstract void choose();

    @Pass
    @Next("turn")
    abstract void turn();

    @Succeed
    abstract void ok();
  }
}
