package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.runner.data.Payload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code ItemBatcher}: which items go together into one execution. Without a limit each goes
 * alone, and as it is.
 *
 * @param maxItems how many at the most; null is no limit
 * @param maxBytes how large its input may be, in bytes of UTF-8; null is no limit
 * @param input what each batch gets beside its items; null is nothing
 */
record Batches(@Nullable Long maxItems, @Nullable Long maxBytes, @Nullable JsonNode input) {

  /**
   * The input of an execution.
   *
   * @param items how many items it is for
   */
  record Batch(Payload input, int items) {}

  List<Batch> of(List<JsonNode> items) {
    List<Batch> batches = new ArrayList<>();
    if (maxItems == null && maxBytes == null) {
      items.forEach(item -> batches.add(new Batch(Payload.of(item), 1)));
      return batches;
    }
    long frame = Payload.of(batch(List.of())).bytes();
    List<JsonNode> together = new ArrayList<>();
    long bytes = frame;
    for (JsonNode item : items) {
      long more = Payload.of(item).bytes();
      boolean full =
          maxItems != null && together.size() >= maxItems
              || maxBytes != null && bytes + 1 + more > maxBytes;
      if (full && !together.isEmpty()) {
        batches.add(new Batch(Payload.of(batch(together)), together.size()));
        together.clear();
        bytes = frame;
      }
      bytes += together.isEmpty() ? more : 1 + more;
      together.add(item);
    }
    if (!together.isEmpty()) {
      batches.add(new Batch(Payload.of(batch(together)), together.size()));
    }
    return batches;
  }

  private JsonNode batch(List<JsonNode> items) {
    ObjectNode batch = JsonNodeFactory.instance.objectNode();
    if (input != null) {
      batch.set("BatchInput", input);
    }
    ArrayNode array = batch.putArray("Items");
    array.addAll(items);
    return batch;
  }
}
