package io.github.stepmark.runner.query.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The value of a field: JSON in which strings may be expressions, at any depth. */
@FunctionalInterface
interface FieldTemplate {

  /** The value with its expressions evaluated; {@code place} is its place in the state. */
  JsonNode evaluate(String place, ExpressionReader reader);

  static FieldTemplate of(JsonNode json) {
    if (json.isTextual() && CompiledExpression.is(json.textValue())) {
      String expression = json.textValue();
      return (place, reader) -> reader.evaluate(place, expression);
    }
    if (!hasExpression(json)) {
      return (place, reader) -> json;
    }
    return json.isObject() ? object(json) : array(json);
  }

  private static boolean hasExpression(JsonNode json) {
    return json.isTextual()
        ? CompiledExpression.is(json.textValue())
        : StreamSupport.stream(json.spliterator(), false).anyMatch(FieldTemplate::hasExpression);
  }

  private static FieldTemplate object(JsonNode json) {
    Map<String, FieldTemplate> members = new LinkedHashMap<>();
    json.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
    return (place, reader) -> {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      members.forEach(
          (name, value) -> object.set(name, value.evaluate(place + "/" + name, reader)));
      return object;
    };
  }

  private static FieldTemplate array(JsonNode json) {
    List<FieldTemplate> elements = new ArrayList<>();
    json.forEach(element -> elements.add(of(element)));
    return (place, reader) -> {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(elements.size());
      for (int i = 0; i < elements.size(); i++) {
        array.add(elements.get(i).evaluate(place + "[" + i + "]", reader));
      }
      return array;
    };
  }
}
