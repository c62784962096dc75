package io.github.stepmark.asl.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Placeholder;
import io.github.stepmark.asl.jsonata.Delimited;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service is called with: {@code Parameters} or {@code Arguments}, or any object in them.
 *
 * @param node {@code null} where it is computed as a whole, as a state's input is
 * @param jsonata whether a text may be an expression
 */
record CallParameters(@Nullable JsonNode node, boolean jsonata) {

  /** Those of {@code parameters}; the other one is that of the other query language. */
  static CallParameters of(@Nullable JsonValue parameters, @Nullable JsonValue arguments) {
    JsonValue said = arguments == null ? parameters : arguments;
    return new CallParameters(said == null ? null : said.toNode(), arguments != null);
  }

  /** Whether none is written, but all are computed as a whole. */
  boolean isComputed() {
    return node == null || node.isTextual();
  }

  /**
   * These parameters, once for each element of the list {@code path}, with the element in its
   * place; once, without it, if it is empty, and as they are if it is no list.
   */
  List<CallParameters> each(String path) {
    JsonNode copy = node == null ? null : node.deepCopy();
    JsonNode holder = copy;
    String[] names = path.split("[.]");
    for (int i = 0; i < names.length - 1 && holder != null; i++) {
      holder = holder.get(written(holder, names[i]));
    }
    String last = names[names.length - 1];
    if (!(holder instanceof ObjectNode object
        && object.get(written(object, last)) instanceof ArrayNode list)) {
      return List.of(this);
    }
    String name = written(object, last);
    object.remove(name);
    if (list.isEmpty()) {
      return List.of(new CallParameters(copy, jsonata));
    }
    List<CallParameters> each = new ArrayList<>();
    for (JsonNode element : list) {
      object.set(name, element);
      each.add(new CallParameters(copy.deepCopy(), jsonata));
    }
    return each;
  }

  /** How {@code object} writes {@code name}: services' names differ in case from the SDK's. */
  private static String written(JsonNode object, String name) {
    if (object.isObject() && !object.has(name)) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        if (member.getKey().replaceFirst("[.][$]$", "").equalsIgnoreCase(name)) {
          return member.getKey().replaceFirst("[.][$]$", "");
        }
      }
    }
    return name;
  }

  /** The parameter {@code path}, the names in it separated by dots. */
  Value at(String path) {
    JsonNode at = node;
    for (String asked : path.split("[.]")) {
      String name = at == null ? asked : written(at, asked);
      if (at == null || !at.isObject() || at.has(name + ".$")) {
        return at != null && at.isNull() ? new Value.Absent() : new Value.Computed();
      }
      at = at.get(name);
      if (at == null || at.isNull()) {
        return new Value.Absent();
      }
    }
    return value(at);
  }

  private Value value(JsonNode node) {
    if (!node.isValueNode()) {
      return new Value.Computed();
    }
    String text = node.asText();
    Optional<String> placeholder = Placeholder.name(text);
    if (placeholder.isPresent()) {
      return new Value.Filled(placeholder.get());
    }
    return jsonata && Delimited.begins(text) ? new Value.Computed() : new Value.Written(text);
  }
}
