package app;

import io.github.stepmark.*;

@StateMachine
abstract class Beside {

  @Retry(errors = "A")
  @interface Patient {}

  @State(value = "A", comment = "said twice", queryLanguage = QueryLanguage.JSONPATH)
  @RawState("{\"Type\": \"Pass\", \"Next\": \"B\"}")
  @Next("b")
  abstract void a();

  @RawState("{\"Type\": \"Pass\", \"End\": true}")
  @Retry(errors = "A")
  @Retry(errors = "B")
  @Patient
  @RetryLambda
  @NoRetry
  @Timeout(5)
  abstract void b();

  @RawState("{\"Type\": \"Pass\", \"End\": true}")
  @Pass
  abstract void c();

  @RawState("{\"Type\": \"Pass\", \"End\": true}")
  void d(int n) {}

  @RawState("{\"Type\": \"Pass\", \"End\": true}")
  abstract void e(int n);
}
