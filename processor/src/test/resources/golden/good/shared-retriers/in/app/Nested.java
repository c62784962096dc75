package app;

import io.github.stepmark.*;

/** The innermost class with retriers counts. */
@StateMachine
@Retry(errors = "Outer")
abstract class Nested {

  @Parallel({Bare.class, Own.class, None.class})
  @Retry(errors = "Parallel")
  @End
  abstract void all();

  abstract static class Bare {

    @Task("sns:publish")
    @Next("each")
    abstract void bare();

    @MapState(Item.class)
    @End
    abstract void each();

    @RetryLambda
    abstract static class Item {

      @Task("sns:publish")
      @End
      abstract void item();
    }
  }

  @Retry(errors = "Own")
  abstract static class Own {

    @Task("sns:publish")
    @Next("ownOut")
    abstract void own();

    @Task("sns:publish")
    @NoRetry
    @End
    abstract void ownOut();
  }

  @NoRetry
  abstract static class None {

    @Task("sns:publish")
    @Next("noneButOwn")
    abstract void none();

    @Task("sns:publish")
    @Retry(errors = "Own")
    @End
    abstract void noneButOwn();
  }
}
