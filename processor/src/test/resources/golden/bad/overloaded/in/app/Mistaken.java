package app;

import io.github.stepmark.*;
import java.util.Date;

/** What else is wrong with the second method of a name is told at once. */
@StateMachine
abstract class Mistaken {

  static class Refused extends Exception {
    private static final long serialVersionUID = 1;
  }

  @Next("pay")
  void open() {}

  @Catch(on = Refused.class, next = "stp")
  @Next("py")
  int open(Date day) {
    return 1;
  }

  @Wait(seconds = 5)
  @Next("stop")
  abstract void pay();

  @Wait(seconds = 0)
  @Next("nowhere")
  abstract void pay(int times);

  @Fail
  abstract void stop();
}
