package app;

import io.github.stepmark.*;

@StateMachine
@Branch(comment = "no branch")
abstract class Forgotten {

  @Parallel(Used.class)
  @End
  abstract void start();

  abstract static class Used {

    @Succeed
    abstract void used();

    @Branch(comment = "not even a state")
    abstract static class Commented {}
  }

  abstract static class First {
    @MapState(Second.class)
    @End
    abstract void second();
  }

  interface Second {
    @MapState(First.class)
    @Next("third")
    void first();

    @MapState(Within.class)
    @End
    void third();

    interface Within {
      @Succeed
      void told();
    }
  }
}

@Branch
class Elsewhere {

  static class Within {
    @End
    void lost() {}
  }
}
