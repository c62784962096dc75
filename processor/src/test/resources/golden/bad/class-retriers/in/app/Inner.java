package app;

import io.github.stepmark.*;

@StateMachine
@RetryLambda
abstract class Inner {

  @Parallel({First.class, Second.class})
  @NoRetry
  @End
  abstract void all();

  @Retry(errors = "A")
  abstract static class First {

    @Pass
    @End
    abstract void first();
  }

  @NoRetry
  abstract static class Second {

    @NoRetry
    @End
    @Task("sns:publish")
    abstract void second();
  }
}
