package io.github.stepmark.runner.query.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;

/** {@code States.StringToJson} and {@code States.JsonMerge}. */
final class JsonFunctions {

  private JsonFunctions() {}

  static JsonNode parse(Arguments given) throws IntrinsicFailure {
    String text = given.text(0);
    if (text.isBlank()) {
      return JsonNodeFactory.instance.nullNode();
    }
    try {
      return Json.parse(text);
    } catch (InvalidJsonException e) {
      throw given.failure("the string is not JSON: " + e.getMessage());
    }
  }

  /** Members of the second object stand in the place of the first one's. */
  static JsonNode merge(Arguments given) throws IntrinsicFailure {
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    JsonNode first = given.object(0);
    JsonNode second = given.object(1);
    if (given.truth(2)) {
      throw given.failure("the third argument must be false: AWS merges the top level only");
    }
    first.properties().forEach(member -> merged.set(member.getKey(), member.getValue()));
    second.properties().forEach(member -> merged.set(member.getKey(), member.getValue()));
    return merged;
  }
}
