package io.github.stepmark.asl.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.write.DefinitionWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A definition without what says nothing: comments, fields that equal their default, the order of
 * names of errors, the deprecated names of fields.
 */
final class Meaning {

  /** The defaults of the specification, and of AWS where it names none. */
  private static final Map<String, JsonNode> OF_STATES =
      Map.of(
          "InputPath", Json.parse("\"$\""),
          "OutputPath", Json.parse("\"$\""),
          "ResultPath", Json.parse("\"$\""),
          "MaxConcurrency", Json.parse("0"),
          "TimeoutSeconds", Json.parse("99999999"),
          "ToleratedFailureCount", Json.parse("0"),
          "ToleratedFailurePercentage", Json.parse("0"));

  private static final Map<String, JsonNode> OF_RETRIERS =
      Map.of(
          "IntervalSeconds", Json.parse("1"),
          "MaxAttempts", Json.parse("3"),
          "BackoffRate", Json.parse("2"),
          "JitterStrategy", Json.parse("\"NONE\""));

  private static final Map<String, JsonNode> OF_CATCHERS =
      Map.of("ResultPath", Json.parse("\"$\""));

  /** Numbers by their value: {@code 2} is {@code 2.0}. */
  private static final Comparator<JsonNode> EQUALITY =
      (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
          return new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText()));
        }
        return one.equals(other) ? 0 : 1;
      };

  private Meaning() {}

  /** That of {@code machine}. */
  static ObjectNode of(StateMachine machine) {
    ObjectNode json = (ObjectNode) Json.parse(DefinitionWriter.write(machine));
    String language = json.path("QueryLanguage").asText("JSONPath");
    json.remove(List.of("Comment", "QueryLanguage", "Version"));
    graph(json, language);
    return json;
  }

  /** Whether they are the same value. */
  static boolean same(JsonNode one, JsonNode other) {
    return one.equals(EQUALITY, other);
  }

  private static void graph(ObjectNode graph, String language) {
    graph.remove("Comment");
    graph.path("States").forEach(state -> state((ObjectNode) state, language));
  }

  private static void state(ObjectNode state, String language) {
    state.remove("Comment");
    String own = state.path("QueryLanguage").asText(language);
    state.remove("QueryLanguage");
    if (own.equals("JSONata")) {
      state.put("QueryLanguage", own);
    }
    without(state, OF_STATES);
    handlers(state, "Retry", OF_RETRIERS);
    handlers(state, "Catch", OF_CATCHERS);
    state.path("Choices").forEach(rule -> ((ObjectNode) rule).remove("Comment"));
    if (state.path("Type").asText().equals("Map")) {
      map(state);
    }
    state.path("Branches").forEach(branch -> graph((ObjectNode) branch, language));
    if (state.get("ItemProcessor") instanceof ObjectNode processor) {
      if (processor.path("ProcessorConfig").equals(Json.parse("{\"Mode\":\"INLINE\"}"))) {
        processor.remove("ProcessorConfig");
      }
      graph(processor, language);
    }
  }

  /** {@code Iterator}, and {@code Parameters} of a Map, are earlier names. */
  private static void map(ObjectNode map) {
    rename(map, "Iterator", "ItemProcessor");
    rename(map, "Parameters", "ItemSelector");
  }

  private static void rename(ObjectNode object, String before, String after) {
    JsonNode value = object.remove(before);
    if (value != null) {
      object.set(after, value);
    }
  }

  private static void handlers(ObjectNode state, String field, Map<String, JsonNode> defaults) {
    JsonNode handlers = state.path(field);
    if (handlers.isEmpty()) {
      state.remove(field);
    }
    for (JsonNode handler : handlers) {
      ((ObjectNode) handler).remove("Comment");
      without((ObjectNode) handler, defaults);
      List<String> errors = new ArrayList<>();
      handler.path("ErrorEquals").forEach(error -> errors.add(error.asText()));
      ArrayNode sorted = ((ObjectNode) handler).putArray("ErrorEquals");
      errors.stream().sorted().forEach(sorted::add);
    }
  }

  private static void without(ObjectNode object, Map<String, JsonNode> defaults) {
    defaults.forEach(
        (field, value) -> {
          if (object.has(field) && same(object.get(field), value)) {
            object.remove(field);
          }
        });
  }
}
