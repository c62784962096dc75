package app;

import io.github.stepmark.*;
import java.util.List;

/** Its input is known by what its handler takes, though the handler's result is put beside it. */
@StateMachine
abstract class Lists {

  record Order(String id, List<String> skus) {}

  record Found(String sku) {}

  @ResultPath("$.count")
  @Next("each")
  int count(@Input Order order) {
    return order.skus().size();
  }

  @MapState(value = Find.class, itemsFrom = "$.skus")
  @End
  abstract void each();

  abstract static class Find {
    @End
    Found find(@Input String sku) {
      return new Found(sku);
    }
  }
}
