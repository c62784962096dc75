package app;

import io.github.stepmark.*;

@StateMachine(prefix = "Bound")
class Bound {

  @Next("second")
  void first(@From("$.a[") String a) {}

  @End
  void second(String plain, @From("$.a b") String blank, @From("$$.") String context) {}
}
