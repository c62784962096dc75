package app;

import io.github.stepmark.*;

class Others {

  @Retry(errors = "A")
  @Retry(errors = "B")
  static class Twice {}

  @RetryLambda
  @interface Advised {}

  @RetryLambda
  interface Calls {}

  @NoRetry
  enum Never {}

  static class States {
    @Catch(errors = "A", next = "b")
    @Catch(errors = "B", next = "b")
    void a() {}
  }
}
