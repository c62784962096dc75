package app;

import io.github.stepmark.*;
import java.io.IOException;

@StateMachine
@Retry(errors = {"Busy", Errors.TIMEOUT})
abstract class Misnamed {

  static class Declined extends Exception {
    private static final long serialVersionUID = 1;
  }

  abstract static class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Retry(errors = "app.Misnamed.Declined")
  @Catch(errors = "Declined", next = "stop")
  @Catch(errors = "IOException", next = "stop")
  @Next("second")
  void first() throws Declined, IOException {}

  @Retry(errors = {"IllegalStateException", "Misnamed$Declined", "Refused"})
  @Catch(errors = "Exception", next = "stop")
  @Next("third")
  void second() {}

  @Retry(errors = {"app.Misnamed$Declined", "app.Busy", "Lambda.Unknown", "ValueError"})
  @Catch(errors = Errors.ALL, next = "stop")
  @Next("fourth")
  void third() throws Declined {}

  @NoRetry
  @Activity("ask")
  @Timeout(60)
  @Catch(errors = "Declined", next = "stop")
  @Next("fifth")
  abstract void fourth();

  @Parallel(Payment.class)
  @Catch(errors = "Declined", next = "stop")
  @Catch(errors = "Busy", next = "stop")
  @Next("stop")
  abstract void fifth();

  abstract static class Payment {
    @Next("refuse")
    void pay() throws Declined {}

    @Fail(error = "Busy")
    abstract void refuse();
  }

  @Fail
  abstract void stop();
}
