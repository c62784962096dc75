package io.github.stepmark.asl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON value that never changes. Jackson's own nodes can be written to, so they are copied on the
 * way in and on the way out; numbers keep their value and scale.
 */
public final class JsonValue {

  private final JsonNode node;

  private JsonValue(JsonNode node) {
    this.node = node;
  }

  /**
   * The value of {@code node} as it is now, with the nodes that its text is parsed to: to Jackson
   * an {@code int} 1 and a {@code long} 1 are not equal.
   *
   * @throws InvalidJsonException where the node has no text, such as a number that is not finite
   */
  public static JsonValue of(JsonNode node) {
    return new JsonValue(asParsed(node));
  }

  /** As much of it as can be is kept: nodes that hold no others never change. */
  private static JsonNode asParsed(JsonNode node) {
    if (node.isTextual() || node.isBoolean() || node.isNull() || node.isInt()) {
      return node;
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(member -> object.set(member.getKey(), asParsed(member.getValue())));
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(node.size());
      node.forEach(element -> array.add(asParsed(element)));
      return array;
    }
    return Json.parse(Json.compact(node));
  }

  /**
   * Parses JSON text.
   *
   * @throws InvalidJsonException where it is no JSON, or names a member twice
   */
  public static JsonValue parse(String text) {
    return new JsonValue(Json.parse(text));
  }

  /** A copy that the caller may change. */
  public JsonNode toNode() {
    return node.deepCopy();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonValue that && node.equals(that.node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  /** The JSON text, on one line. */
  @Override
  public String toString() {
    return Json.compact(node);
  }
}
