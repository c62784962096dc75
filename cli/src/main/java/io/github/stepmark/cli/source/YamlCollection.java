package io.github.stepmark.cli.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Pointer;
import org.jspecify.annotations.Nullable;

/** A mapping or a sequence whose end is still to come. */
final class YamlCollection {

  private final ContainerNode<?> node;
  private final YamlPart part;
  private final String token;
  private @Nullable String key;
  private @Nullable Place keyPlace;

  /**
   * A collection that is empty so far.
   *
   * @param token what leads to it in a pointer, from the collection that it stands in
   */
  YamlCollection(ContainerNode<?> node, YamlPart part, String token) {
    this.node = node;
    this.part = part;
    this.token = token;
  }

  String token() {
    return token;
  }

  /** What leads in a pointer to the value that is awaited next. */
  String next() {
    return key == null ? Pointer.element("", node.size()) : Pointer.member("", key);
  }

  boolean awaitsKey() {
    return node.isObject() && key == null;
  }

  boolean has(String name) {
    return node.has(name);
  }

  /** Takes a key; its value is awaited from now on. */
  void await(String name, Place place) {
    key = name;
    keyPlace = place;
  }

  @Nullable Place keyPlace() {
    return keyPlace;
  }

  /** Takes the value that is awaited. */
  void put(JsonNode value, YamlPart valuePart) {
    if (node instanceof ObjectNode object && key != null) {
      object.set(key, value);
      part.put(key, valuePart);
    } else if (node instanceof ArrayNode array) {
      part.put(Integer.toString(array.size()), valuePart);
      array.add(value);
    }
    key = null;
    keyPlace = null;
  }
}
