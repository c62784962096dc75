package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Compares a result with a recorded one. The recorder made an object of each string that is an
 * object's JSON, and put placeholders for what differs from run to run.
 */
final class RecordedResult {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[A-Za-z][A-Za-z0-9_\\- ]*(?::\\d+)?>|<[A-Za-z]+_\\d+idx>");

  private final JsonNode expect;
  private final List<String> wildcards;

  RecordedResult(JsonNode recordedCase) {
    expect = recordedCase.get("expect");
    wildcards =
        StreamSupport.stream(recordedCase.path("placeholders").spliterator(), false)
            .map(JsonNode::asText)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** What differs; null where nothing does. */
  @Nullable String difference(Execution execution) {
    String status = execution.status().name();
    if (!expect.path("status").asText().equals(status)) {
      return "status %s instead of %s; %s: %s"
          .formatted(status, expect.path("status").asText(), execution.error(), execution.cause());
    }
    String output = execution.output();
    if (output != null
        && expect.has("output")
        && !same(normal(expect.get("output")), normal(Json.parse(output)))) {
      return "output %s instead of %s".formatted(output, expect.get("output"));
    }
    if (status.equals("FAILED")) {
      if (!sameText("error", execution.error())) {
        return "error %s instead of %s; %s"
            .formatted(execution.error(), expect.path("error"), execution.cause());
      }
      if (!sameText("cause", execution.cause())) {
        return "cause %s instead of %s".formatted(execution.cause(), expect.path("cause"));
      }
    }
    return null;
  }

  private boolean sameText(String member, @Nullable String actual) {
    JsonNode expected = expect.path(member);
    if (expected.isMissingNode() || expected.isNull()) {
      return actual == null;
    }
    return actual != null && same(normal(expected), normal(TextNode.valueOf(actual)));
  }

  private static JsonNode normal(JsonNode value) {
    if (value.isTextual() && value.asText().startsWith("{")) {
      try {
        return normal(Json.parse(value.asText()));
      } catch (InvalidJsonException e) {
        return value;
      }
    }
    if (value.isObject()) {
      ObjectNode normal = JsonNodeFactory.instance.objectNode();
      value.properties().forEach(m -> normal.set(m.getKey(), normal(m.getValue())));
      return normal;
    }
    if (value.isArray()) {
      ArrayNode normal = JsonNodeFactory.instance.arrayNode();
      value.forEach(element -> normal.add(normal(element)));
      return normal;
    }
    return value;
  }

  private boolean same(JsonNode expected, JsonNode actual) {
    if (expected.isTextual() && wildcards.contains(expected.asText())) {
      return true;
    }
    if (expected.isTextual() && actual.isContainerNode()) {
      return PLACEHOLDER.matcher(expected.asText()).matches();
    }
    if (expected.isTextual() && actual.isTextual()) {
      return matches(expected.asText(), actual.asText());
    }
    if (expected.isNumber() && actual.isNumber()) {
      return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    if (expected.isObject() && actual.isObject()) {
      Set<String> names = new HashSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      return expected.size() == actual.size()
          && names.stream().allMatch(n -> actual.has(n) && same(expected.get(n), actual.get(n)));
    }
    if (expected.isArray() && actual.isArray()) {
      Iterator<JsonNode> others = actual.iterator();
      return expected.size() == actual.size()
          && StreamSupport.stream(expected.spliterator(), false)
              .allMatch(element -> same(element, others.next()));
    }
    return expected.equals(actual);
  }

  private boolean matches(String expected, String actual) {
    if (expected.equals(actual)) {
      return true;
    }
    String regex = Pattern.quote(expected);
    for (String wildcard : wildcards) {
      regex = regex.replace(wildcard, "\\E[\\s\\S]*\\Q");
    }
    return actual.matches(regex);
  }
}
