package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
abstract class Sources {

  @Parallel({Bare.class, Late.class, Twin.class})
  @Timeout(5)
  @NoRetry
  @ItemBatcher(maxItemsPerBatch = 1)
  @Returns(@Field("id"))
  @Next("each")
  abstract List<Thread> all();

  @MapState(
      value = Item.class,
      maxConcurrency = 1,
      maxConcurrencyFrom = "$.n",
      items = "[1, ]",
      toleratedFailurePercentage = 0.0 / 0.0)
  @Heartbeat(5)
  @Next("some")
  abstract void each();

  @MapState(value = Other.class, maxConcurrency = -1, itemsFrom = "$.a[*]")
  @Next("handled")
  void some(String id) {}

  @ResultWriter
  @End
  void handled(String id) {}

  abstract class Bare {}

  abstract class Late {
    Late(String id) {}

    abstract void noState();

    @End
    String late(@Input String id) {
      return id;
    }
  }

  abstract static class Twin {
    @StartAt
    @Next("two")
    abstract void one();

    @StartAt
    @End
    private void two() {}
  }

  abstract static class Item {
    @Succeed
    abstract void item();
  }

  abstract static class Other {
    @Succeed
    abstract void other();
  }
}
