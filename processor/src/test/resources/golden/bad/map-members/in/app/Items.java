package app;

import io.github.stepmark.*;

@StateMachine
abstract class Items {

  @MapState(value = Item.class, maxConcurrency = -1, itemsFrom = "$.a[*]")
  @Next("other")
  abstract void each();

  @MapState(value = Other.class, maxConcurrencyFrom = "a")
  @End
  abstract void other();

  abstract static class Item {
    @Succeed
    abstract void item();
  }

  abstract static class Other {
    @Succeed
    abstract void others();
  }
}
