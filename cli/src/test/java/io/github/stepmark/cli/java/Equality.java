package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/** When an emitted definition is the one that was imported. */
final class Equality {

  /** Members of annotations have a number's value and not its digits. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  private Equality() {}

  static boolean isSame(JsonNode emitted, JsonNode imported) {
    return emitted.equals(BY_VALUE, imported);
  }

  /** Whether they are the same but for which functions are called. */
  static boolean isSameButForFunctions(JsonNode emitted, JsonNode imported) {
    return isSame(withoutFunctions(emitted.deepCopy()), withoutFunctions(imported.deepCopy()));
  }

  private static JsonNode withoutFunctions(JsonNode json) {
    if (json.path("Resource").asText().matches(".*:function:.*|\\$\\{\\w+}")) {
      ((ObjectNode) json).put("Resource", "a function");
    }
    if (json.has("FunctionName")) {
      ((ObjectNode) json).put("FunctionName", "a function");
    }
    json.forEach(Equality::withoutFunctions);
    return json;
  }
}
