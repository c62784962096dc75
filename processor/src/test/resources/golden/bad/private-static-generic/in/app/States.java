package app;

import io.github.stepmark.*;

@StateMachine
class States {

  @Next("second")
  private void first() {}

  @Next("third")
  static void second() {}

  @Next("fourth")
  <T> void third(T value) {}

  @End
  private static void fourth() {}
}
