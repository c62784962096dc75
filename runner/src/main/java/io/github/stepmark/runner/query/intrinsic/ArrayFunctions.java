package io.github.stepmark.runner.query.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** The functions on arrays. */
final class ArrayFunctions {

  private static final int LONGEST_RANGE = 1_000;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ArrayFunctions() {}

  static JsonNode of(Arguments given) {
    return JSON.arrayNode().addAll(given.all());
  }

  static JsonNode partition(Arguments given) throws IntrinsicFailure {
    JsonNode array = given.array(0);
    int size = given.integer(1);
    if (size <= 0) {
      throw given.failure("the size of a part is %d, but must be positive".formatted(size));
    }
    ArrayNode parts = JSON.arrayNode();
    ArrayNode part = JSON.arrayNode();
    for (JsonNode element : array) {
      part.add(element);
      if (part.size() == size) {
        parts.add(part);
        part = JSON.arrayNode();
      }
    }
    return part.isEmpty() ? parts : parts.add(part);
  }

  static JsonNode contains(Arguments given) throws IntrinsicFailure {
    JsonNode wanted = comparable(given.value(1));
    for (JsonNode element : given.array(0)) {
      if (comparable(element).equals(wanted)) {
        return JSON.booleanNode(true);
      }
    }
    return JSON.booleanNode(false);
  }

  /** From the first number to the last, both included. */
  static JsonNode range(Arguments given) throws IntrinsicFailure {
    long first = given.integer(0);
    long last = given.integer(1);
    long step = given.integer(2);
    if (step == 0) {
      throw given.failure("the step is 0");
    }
    long count = Math.max(0, Math.floorDiv(last - first, step) + 1);
    if (count > LONGEST_RANGE) {
      throw given.failure(
          "the range has %d elements, more than %d".formatted(count, LONGEST_RANGE));
    }
    ArrayNode range = JSON.arrayNode((int) count);
    for (long i = 0; i < count; i++) {
      range.add((int) (first + i * step));
    }
    return range;
  }

  static JsonNode item(Arguments given) throws IntrinsicFailure {
    JsonNode array = given.array(0);
    int index = given.integer(1);
    if (index < 0 || index >= array.size()) {
      throw given.failure(
          "there is no element %d in an array of %d".formatted(index, array.size()));
    }
    return array.get(index);
  }

  /** Of equal elements the first stays. */
  static JsonNode unique(Arguments given) throws IntrinsicFailure {
    ArrayNode unique = JSON.arrayNode();
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode element : given.array(0)) {
      if (seen.add(comparable(element))) {
        unique.add(element);
      }
    }
    return unique;
  }

  /** The same value with numbers of one kind: to Jackson an {@code int} 1 is no {@code long} 1. */
  private static JsonNode comparable(JsonNode value) {
    if (value.isNumber()) {
      return JSON.numberNode(value.decimalValue().stripTrailingZeros());
    }
    if (value.isObject()) {
      ObjectNode object = JSON.objectNode();
      value.properties().forEach(m -> object.set(m.getKey(), comparable(m.getValue())));
      return object;
    }
    if (value.isArray()) {
      ArrayNode array = JSON.arrayNode(value.size());
      value.forEach(element -> array.add(comparable(element)));
      return array;
    }
    return value;
  }
}
