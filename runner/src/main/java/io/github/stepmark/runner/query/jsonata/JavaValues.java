package io.github.stepmark.runner.query.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Java values that the library takes and gives for JSON. Whole numbers are exact as far as a
 * {@code long} reaches, all others are of type {@code double}, as at AWS. JSON's null is a value of
 * its own, while Java's is what JSONata calls undefined.
 */
final class JavaValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JavaValues() {}

  /** A value that the library can read; what is in arrays and objects is made when it is read. */
  static Object of(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> new ObjectView(node);
      case ARRAY -> new ArrayView(node);
      case STRING -> node.textValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> number(node);
      default -> Jsonata.NULL_VALUE;
    };
  }

  private static Number number(JsonNode node) {
    if (node.isIntegralNumber() && node.canConvertToInt()) {
      return node.intValue();
    }
    return node.isIntegralNumber() && node.canConvertToLong()
        ? node.longValue()
        : (Number) node.doubleValue();
  }

  /** JSON's members as the library reads them. */
  private static final class ObjectView extends AbstractMap<String, Object> {

    private final JsonNode node;

    ObjectView(JsonNode node) {
      this.node = node;
    }

    @Override
    public boolean containsKey(Object key) {
      return key instanceof String name && node.has(name);
    }

    @Override
    public @Nullable Object get(Object key) {
      JsonNode value = key instanceof String name ? node.get(name) : null;
      return value == null ? null : of(value);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public int size() {
          return node.size();
        }

        @Override
        public Iterator<Entry<String, Object>> iterator() {
          return node.properties().stream()
              .map(member -> Map.entry(member.getKey(), of(member.getValue())))
              .iterator();
        }
      };
    }
  }

  /** JSON's elements as the library reads them. */
  private static final class ArrayView extends AbstractList<Object> {

    private final JsonNode node;

    ArrayView(JsonNode node) {
      this.node = node;
    }

    @Override
    public Object get(int index) {
      JsonNode element = node.get(index);
      if (element == null) {
        throw new IndexOutOfBoundsException(index);
      }
      return of(element);
    }

    @Override
    public int size() {
      return node.size();
    }
  }

  /** The JSON of what the library has given; empty where there is a function in it. */
  static Optional<JsonNode> toJson(@Nullable Object value) {
    if (value == null || value == Jsonata.NULL_VALUE) {
      return Optional.of(JSON.nullNode());
    }
    if (value instanceof String text) {
      return Optional.of(JSON.textNode(text));
    }
    if (value instanceof Boolean truth) {
      return Optional.of(JSON.booleanNode(truth));
    }
    if (value instanceof Number number) {
      return Optional.of(toJson(number));
    }
    if (value instanceof Map<?, ?> map) {
      return toJson(map);
    }
    return value instanceof List<?> list ? toJson(list) : Optional.empty();
  }

  private static Optional<JsonNode> toJson(Map<?, ?> map) {
    ObjectNode object = JSON.objectNode();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Optional<JsonNode> value = toJson(entry.getValue());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      object.set(String.valueOf(entry.getKey()), value.get());
    }
    return Optional.of(object);
  }

  private static Optional<JsonNode> toJson(List<?> list) {
    ArrayNode array = JSON.arrayNode(list.size());
    for (Object element : list) {
      Optional<JsonNode> value = toJson(element);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      array.add(value.get());
    }
    return Optional.of(array);
  }

  /** AWS writes a number that is not finite as JavaScript names it, and 2.0 as 2. */
  private static JsonNode toJson(Number number) {
    double value = number.doubleValue();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return JSON.textNode(Double.toString(value));
    }
    long whole = number.longValue();
    if (number instanceof Integer || number instanceof Long || isExactly(value, whole)) {
      return whole == (int) whole ? JSON.numberNode((int) whole) : JSON.numberNode(whole);
    }
    return JSON.numberNode(value);
  }

  private static boolean isExactly(double value, long whole) {
    // 2 to the 63 is no long, but the cast makes it the greatest one, whose double it is.
    return value == whole && whole != Long.MAX_VALUE;
  }
}
