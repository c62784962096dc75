package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;

/**
 * All that a run depends on, so that two interpreters can be asked the same.
 *
 * @param definition the machine
 * @param input its input
 * @param answers by state what its task answers: an array of objects with {@code return}, {@code
 *     throw} or {@code echo}; the nth call gets the nth, and each further one the last
 */
record Trial(ObjectNode definition, JsonNode input, ObjectNode answers) {

  static Trial of(JsonNode json) {
    return new Trial(
        (ObjectNode) json.get("definition"), json.get("input"), (ObjectNode) json.get("answers"));
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("definition", definition);
    json.set("input", input);
    json.set("answers", answers);
    return json;
  }

  @Override
  public String toString() {
    return Json.pretty(toJson());
  }
}
