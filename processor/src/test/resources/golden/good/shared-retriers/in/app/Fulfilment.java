package app;

import io.github.stepmark.*;
import lib.Insistent;
import lib.Patient;

@StateMachine
@RetryLambda
@Retry(errors = Errors.SANDBOX_TIMED_OUT, maxAttempts = 1, jitter = Retry.Jitter.NONE)
abstract class Fulfilment {

  static class Declined extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Its target is a method of whoever uses it. */
  @Catch(errors = Errors.ALL, next = "refund", resultPath = "$.error", comment = "money back")
  @interface OrRefund {}

  @Insistent
  @OrRefund
  @interface Careful {}

  @Next("charge")
  void reserve() {}

  @Retry(on = Declined.class, maxAttempts = 0)
  @Patient
  @Catch(on = Declined.class, next = "refund", discardError = true)
  @Catch(errors = Errors.TIMEOUT, next = "reserve", resultPath = "$")
  @OrRefund
  @Next("ship")
  void charge() {}

  @NoRetry
  @OrRefund
  @Next("archive")
  void ship() {}

  @Retry.List({})
  @Catch.List({})
  @Next("announce")
  void archive() {}

  @Task("sns:publish")
  @Careful
  @Next("count")
  abstract void announce();

  @Task("aws-sdk:cloudwatch:putMetricData")
  @Next("pause")
  abstract void count();

  @Wait(seconds = 1)
  @Next("done")
  abstract void pause();

  @Succeed
  abstract void done();

  @Activity("refund-desk")
  @End
  abstract void refund();
}
