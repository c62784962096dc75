package app;

import io.github.stepmark.*;
import java.util.List;

/** Its first handlers stand behind a wait and in branches, and each reads a part of its input. */
@StateMachine
abstract class Returned {

  @Wait(seconds = 60)
  @Next("inspect")
  abstract void settle();

  @Parallel({Goods.class, Payment.class})
  @End
  abstract List<Boolean> inspect();

  abstract static class Goods {
    @End
    boolean lookAt(@Field("parcel") String id, int items) {
      return items > 0;
    }
  }

  abstract static class Payment {
    @Pass
    @Next("lookUp")
    abstract void prepare();

    @End
    boolean lookUp(int items, String customer) {
      return !customer.isEmpty();
    }
  }
}
