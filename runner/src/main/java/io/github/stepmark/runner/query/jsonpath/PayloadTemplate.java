package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A payload template (specification, "Payload Template"): a member whose name ends in {@code .$} is
 * replaced by what its path selects or its intrinsic function gives, everything else stays as it
 * is.
 */
final class PayloadTemplate {

  private static final String SUFFIX = ".$";

  private final Evaluable whole;

  private PayloadTemplate(Evaluable whole) {
    this.whole = whole;
  }

  static PayloadTemplate of(JsonNode json) {
    return new PayloadTemplate(part(json));
  }

  /** The template filled from {@code input}. */
  JsonNode fill(PathReader paths, JsonNode input) {
    return whole.evaluate(paths, input);
  }

  private static Evaluable part(JsonNode json) {
    if (!hasComputed(json)) {
      return (paths, input) -> json;
    }
    return json.isObject() ? object(json) : array(json);
  }

  private static boolean hasComputed(JsonNode json) {
    return json.properties().stream().anyMatch(member -> member.getKey().endsWith(SUFFIX))
        || StreamSupport.stream(json.spliterator(), false).anyMatch(PayloadTemplate::hasComputed);
  }

  private static Evaluable object(JsonNode json) {
    Map<String, Evaluable> members = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      String name = member.getKey();
      if (name.endsWith(SUFFIX)) {
        members.put(
            name.substring(0, name.length() - SUFFIX.length()),
            ComputedField.of(name, member.getValue().asText()));
      } else {
        members.put(name, part(member.getValue()));
      }
    }
    return (paths, input) -> {
      ObjectNode filled = JsonNodeFactory.instance.objectNode();
      members.forEach((name, value) -> filled.set(name, value.evaluate(paths, input)));
      return filled;
    };
  }

  private static Evaluable array(JsonNode json) {
    List<Evaluable> elements =
        StreamSupport.stream(json.spliterator(), false).map(element -> part(element)).toList();
    return (paths, input) -> {
      ArrayNode filled = JsonNodeFactory.instance.arrayNode(elements.size());
      elements.forEach(element -> filled.add(element.evaluate(paths, input)));
      return filled;
    };
  }
}
