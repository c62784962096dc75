package app;

import io.github.stepmark.*;

@StateMachine
abstract class Forgotten {

  @Catch(errors = Errors.ALL, next = "wait_")
  @Next("wait_")
  void first() {}

  abstract void wait_();

  abstract void unnamed();

  @Catch(errors = Errors.ALL, next = "plain")
  @Next("plain")
  void second() {}

  void plain() {}

  @Next("End")
  void third() {}

  @Next("first()")
  void fourth() {}

  @Next("this.first")
  void fifth() {}

  @Next("Forgotten::first")
  void sixth() {}

  @Next("")
  void seventh() {}
}
