package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.query.QueryException;
import java.util.Map;

/**
 * Fills payload templates (specification, "Payload Template"): a member whose name ends in {@code
 * .$} is replaced by what its path selects, everything else stays as it is.
 */
final class PayloadTemplate {

  private static final String SUFFIX = ".$";

  private final PathReader paths;
  private final JsonNode input;

  private PayloadTemplate(PathReader paths, JsonNode input) {
    this.paths = paths;
    this.input = input;
  }

  /** {@code template} filled from {@code input}. */
  static JsonNode fill(JsonNode template, JsonNode input, PathReader paths) {
    return new PayloadTemplate(paths, input).fill(template);
  }

  private JsonNode fill(JsonNode template) {
    if (template.isObject()) {
      ObjectNode filled = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : template.properties()) {
        String name = member.getKey();
        if (name.endsWith(SUFFIX)) {
          String plain = name.substring(0, name.length() - SUFFIX.length());
          filled.set(plain, select(name, member.getValue().asText()));
        } else {
          filled.set(name, fill(member.getValue()));
        }
      }
      return filled;
    }
    if (template.isArray()) {
      ArrayNode filled = JsonNodeFactory.instance.arrayNode(template.size());
      template.forEach(element -> filled.add(fill(element)));
      return filled;
    }
    return template;
  }

  private JsonNode select(String name, String path) {
    try {
      return paths.read(path, input);
    } catch (NoSuchValue e) {
      throw QueryException.runtime(
          "The JSONPath '%s' specified for the field '%s' could not be found in the input '%s'"
              .formatted(path, name, Json.compact(paths.rootOf(path, input))));
    }
  }
}
