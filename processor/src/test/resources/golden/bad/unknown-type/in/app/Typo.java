package app;

import io.github.stepmark.*;

@StateMachine
class Typo {

  @Next("second")
  Strin first(String id) {
    return id;
  }

  @Next("thrd")
  @Returns(@Field("id"))
  SecondOutput second(java.util.List<Integr> numbers) {
    return new SecondOutput("");
  }

  @End
  void third() {}
}
