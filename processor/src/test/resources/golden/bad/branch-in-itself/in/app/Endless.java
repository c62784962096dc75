package app;

import io.github.stepmark.*;

@StateMachine
abstract class Endless {

  @MapState(Endless.class)
  @Next("outer")
  abstract void itself();

  @MapState(Outer.class)
  @End
  abstract void outer();

  abstract static class Outer {

    @Parallel(Inner.class)
    @End
    abstract void inner();
  }

  abstract static class Inner {

    @Parallel(Outer.class)
    @End
    abstract void outerAgain();
  }
}
