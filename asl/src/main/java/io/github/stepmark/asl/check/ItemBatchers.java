package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.ItemBatcher;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;

/** Item batchers that do not say how great a batch is. */
final class ItemBatchers implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      MapState map = placed.parts().map();
      ItemBatcher batcher = map == null ? null : map.distribution().itemBatcher();
      if (batcher != null && batcher.maxItems() == null && batcher.maxInputBytes() == null) {
        found.add(
            Rule.MISSING_FIELD,
            placed.at("ItemBatcher"),
            "An item batcher needs MaxItemsPerBatch, MaxInputBytesPerBatch or both",
            "Write \"MaxItemsPerBatch\": 100, or take ItemBatcher out.");
      }
    }
  }
}
