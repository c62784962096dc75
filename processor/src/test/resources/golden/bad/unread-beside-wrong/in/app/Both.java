package app;

import io.github.stepmark.*;

@StateMachine
abstract class Both {

  @Pass
  @Next("paus")
  abstract void start();

  @Wait(seconds = -1)
  @Next("alarm")
  abstract void pause();

  @Task("lambda:invoke.sync")
  @Next("end")
  abstract void alarm();

  @Parallel(Branch.class)
  @End
  abstract void end();

  abstract static class Branch {
    @Pass
    @Parameters("{\"a\": }")
    @Next("second")
    abstract void first();

    @Wait(timestamp = "tomorrow")
    @End
    abstract void second();
  }
}
