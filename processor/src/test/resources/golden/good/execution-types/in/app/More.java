package app;

import io.github.stepmark.*;

/** More of its input is read than its first handler takes, of which nobody has said what it is. */
@StateMachine
abstract class More {

  record Order(String id) {}

  @ResultPath("$.seen")
  @Next("give")
  boolean see(@Input Order order) {
    return true;
  }

  @Pass
  @Parameters("{\"customer.$\": \"$.customer\", \"seen.$\": \"$.seen\"}")
  @End
  abstract void give();
}
