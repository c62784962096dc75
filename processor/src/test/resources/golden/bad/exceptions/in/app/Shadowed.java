package app;

import io.github.stepmark.*;
import java.io.FileNotFoundException;
import java.io.IOException;

@StateMachine
abstract class Shadowed {

  static sealed class Refused extends Exception permits NoSeat {
    private static final long serialVersionUID = 1;
  }

  static final class NoSeat extends Refused {
    private static final long serialVersionUID = 1;
  }

  @Catch(on = NoSeat.class, next = "stop")
  @interface OrStop {}

  @Retry(on = Refused.class)
  @Retry(on = NoSeat.class)
  @Catch(on = IOException.class, next = "stop")
  @Catch(on = FileNotFoundException.class, next = "stop")
  @Catch(errors = "app.Shadowed$NoSeat", next = "stop")
  @OrStop
  @Next("second")
  void first() throws NoSeat, FileNotFoundException {}

  @Retry(errors = Errors.TASK_FAILED)
  @Retry(on = IllegalStateException.class)
  @Retry(errors = {"Busy", "Late"})
  @Retry(errors = {"Busy", Errors.TIMEOUT})
  @End
  void second() {}

  @Fail
  abstract void stop();
}
