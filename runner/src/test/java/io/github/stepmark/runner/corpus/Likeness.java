package io.github.stepmark.runner.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value is what was recorded. The recorder made an object of each string that is an
 * object's JSON, and put placeholders for what differs from run to run.
 */
final class Likeness {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[A-Za-z][A-Za-z0-9_\\- ]*(?::\\d+)?>|<[A-Za-z]+_\\d+idx>");

  /** What the recorder puts in the place of whole values. */
  private static final Set<String> MASKS =
      Set.of("date", "datetime", "timestamp", "start-date", "stop-date", "time", "uuid");

  /** What the recorder puts in the place of an account. */
  private static final String ACCOUNT = "111111111111";

  private final List<String> wildcards;

  private Likeness(Stream<String> wildcards) {
    this.wildcards =
        wildcards.distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** By the placeholders that the case lists for its result. */
  static Likeness ofResult(Recorded recorded) {
    return new Likeness(
        StreamSupport.stream(recorded.file().path("placeholders").spliterator(), false)
            .map(JsonNode::asText));
  }

  /** By all that looks like a placeholder in the events that were recorded. */
  static Likeness ofEvents(Recorded recorded) {
    return ofAll(recorded.file().get("events"));
  }

  /** By all that looks like a placeholder in the answer that was recorded. */
  static Likeness ofAnswer(Recorded recorded) {
    return ofAll(recorded.file().get("expect"));
  }

  private static Likeness ofAll(JsonNode recorded) {
    String text = Json.compact(recorded);
    return new Likeness(
        Stream.of(
                MASKS.stream(),
                Stream.of(ACCOUNT),
                PLACEHOLDER.matcher(text).results().map(MatchResult::group))
            .flatMap(Function.identity()));
  }

  boolean alike(JsonNode expected, JsonNode actual) {
    return same(normal(expected), normal(actual));
  }

  /** The same for a text that may be absent on either side. */
  boolean alike(JsonNode expected, @Nullable String actual) {
    if (expected.isMissingNode() || expected.isNull()) {
      return actual == null;
    }
    return actual != null && alike(expected, TextNode.valueOf(actual));
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
    if (actual.isTextual() && (expected.isArray() || expected.isNumber())) {
      return same(expected, parsed(actual.asText()));
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

  /** In some recordings all that is JSON was parsed. */
  private static JsonNode parsed(String text) {
    try {
      return normal(Json.parse(text));
    } catch (InvalidJsonException e) {
      return MissingNode.getInstance();
    }
  }

  private boolean matches(String expected, String actual) {
    if (expected.equals(actual)) {
      return true;
    }
    String regex = Pattern.quote(expected);
    for (String wildcard : wildcards) {
      if (MASKS.contains(wildcard)) {
        continue;
      }
      regex = regex.replace(wildcard, "\\E[\\s\\S]*\\Q");
    }
    return actual.matches(regex);
  }
}
