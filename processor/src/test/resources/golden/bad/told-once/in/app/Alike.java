package app;

import io.github.stepmark.*;

@StateMachine(prefix = "Alike")
abstract class Alike {

  @State("A name of seventy five characters, which is below eighty by some few of them")
  @Next("begin")
  void first() {}

  @State("A name of seventy five characters, which is below eighty by some few of them")
  @Timeout(0)
  @Heartbeat(30)
  @Next("both")
  void begin() {}

  @Parallel({Left.class, Right.class})
  @End
  abstract void both();

  abstract static class Left {
    @State("Both")
    @Succeed
    abstract void leave();
  }

  abstract static class Right {
    @State("Both")
    @Succeed
    abstract void leave();
  }
}
