package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.MapState;
import org.jspecify.annotations.Nullable;

/**
 * An item of a Map state.
 *
 * @param index its place among the items, from 0
 * @param key its name where the items are the members of an object; else null
 * @param value the item, or the member's value
 * @param source where it was read, such as {@code S3://bucket/key}; null where that is not told
 */
public record MapItem(int index, @Nullable String key, JsonNode value, @Nullable String source) {

  /** Whether {@code map} selects something of its items; else an iteration gets the whole. */
  public static boolean isSelectedBy(MapState map) {
    return map.itemSelector() != null || map.data().parameters() != null;
  }

  /** What an iteration gets where the state selects nothing of it. */
  public JsonNode whole() {
    return key == null
        ? value
        : JsonNodeFactory.instance.objectNode().put("Key", key).<ObjectNode>set("Value", value);
  }

  /** The member {@code Map} of the context object. */
  public JsonNode toContext() {
    ObjectNode item = JsonNodeFactory.instance.objectNode().put("Index", index);
    if (key != null) {
      item.put("Key", key);
    }
    item.set("Value", value);
    if (source != null) {
      item.put("Source", source);
    }
    return JsonNodeFactory.instance.objectNode().set("Item", item);
  }
}
