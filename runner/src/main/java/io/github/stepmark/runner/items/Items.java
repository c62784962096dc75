package io.github.stepmark.runner.items;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items that were read until now, up to as many as are wanted. */
final class Items {

  private final long most;
  private final List<Item> items = new ArrayList<>();

  /** {@code most} 0 is no limit. */
  Items(long most) {
    this.most = most == 0 ? Long.MAX_VALUE : most;
  }

  /** Whether no more are wanted. */
  boolean isFull() {
    return items.size() >= most;
  }

  void add(@Nullable String key, JsonNode value, String source) {
    if (!isFull()) {
      items.add(new Item(key, value, source));
    }
  }

  List<Item> all() {
    return items;
  }
}
