package app;

import io.github.stepmark.*;

@StateMachine
abstract class Branches {

  @Parallel({
    String.class,
    Other.class,
    An.class,
    Listed.class,
    Noted.class,
    Hidden.class,
    Hider.Within.class,
    Closed.class,
    Open.class,
    Generic.class,
    Plain.Inner.class
  })
  @Next("each")
  abstract void all();

  @MapState(int.class)
  @End
  abstract void each();

  enum An {}

  record Listed() {}

  @interface Noted {}

  private abstract static class Hidden {
    @End
    void done() {}
  }

  private static class Hider {
    abstract static class Within {
      @Succeed
      abstract void within();
    }
  }

  static final class Closed {
    @End
    void closed() {}
  }

  abstract static sealed class Open permits Sub {
    @Succeed
    abstract void open();
  }

  abstract static non-sealed class Sub extends Open {}

  abstract static class Generic<T> {
    @Succeed
    abstract void generic();
  }

  static class Plain {
    abstract class Inner {
      @Succeed
      abstract void inner();
    }
  }
}

/** Is told to be nested; its states are not told to be of no workflow besides. */
abstract class Other {
  @Succeed
  abstract void other();
}
