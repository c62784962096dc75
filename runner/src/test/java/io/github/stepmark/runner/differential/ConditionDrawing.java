package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Draws choice rules over a value. What the peer is known to get wrong is left out:
 *
 * <ul>
 *   <li>{@code Is…: false}: it takes it for "never" instead of "is not"; on AWS it inverts the
 *       test.
 *   <li>{@code …LessThan} and the like on values of another type: it converts them as JavaScript
 *       does, and {@code …Path} with such an operand fails; on AWS the rule is false.
 *   <li>{@code StringMatches}: {@code ?} and brackets mean something to it, and it fails on what is
 *       no string; on AWS only {@code *} does, and the rule is false.
 *   <li>{@code Timestamp…} on what is no timestamp: it parses whatever JavaScript's {@code Date}
 *       does; on AWS the rule is false.
 * </ul>
 */
final class ConditionDrawing {

  private static final List<String> RELATIONS =
      List.of("Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals");
  private static final Predicate<JsonNode> TIMESTAMP =
      value ->
          value.isTextual()
              && value.asText().matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[-+]\\d\\d:\\d\\d)");

  private final Draw draw;
  private final JsonNode sample;
  private final boolean lively;
  private final ValueDrawing values;

  /** Unless it is {@code lively} the value may be of another type than that of the sample. */
  ConditionDrawing(Draw draw, JsonNode sample, boolean lively) {
    this.draw = draw;
    this.sample = sample;
    this.lively = lively;
    this.values = new ValueDrawing(draw);
  }

  ObjectNode condition(int depth) {
    if (depth > 0 && draw.chance(35)) {
      ObjectNode rule = JsonNodeFactory.instance.objectNode();
      if (draw.chance(30)) {
        return rule.set("Not", condition(depth - 1));
      }
      ArrayNode all = rule.putArray(draw.from("And", "Or"));
      for (int i = draw.below(3); i >= 0; i--) {
        all.add(condition(depth - 1));
      }
      return rule;
    }
    return comparison(draw.from(Place.in(sample)));
  }

  private ObjectNode comparison(Place place) {
    ObjectNode rule = JsonNodeFactory.instance.objectNode().put("Variable", place.path());
    JsonNode value = place.value();
    if (draw.chance(25)) {
      String test = draw.from("IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean");
      boolean text = lively && value.isTextual();
      return rule.put(text && draw.chance(30) ? "IsTimestamp" : test, true);
    }
    if (draw.chance(lively ? 10 : 100)) {
      // Equality of values of different types is never a question of conversion.
      return draw.chance(50)
          ? rule.set("StringEquals", values.text())
          : rule.set("NumericEquals", values.number());
    }
    if (TIMESTAMP.test(value) && draw.chance(70)) {
      return order(rule, "Timestamp", values.timestamp(), TIMESTAMP);
    }
    if (value.isTextual()) {
      return draw.chance(25)
          ? rule.put("StringMatches", pattern(value.asText()))
          : order(rule, "String", values.text(), JsonNode::isTextual);
    }
    if (value.isNumber()) {
      return order(
          rule,
          "Numeric",
          draw.chance(50) ? values.number() : values.decimal(),
          JsonNode::isNumber);
    }
    if (value.isBoolean()) {
      return draw.chance(30)
          ? rule.put("BooleanEqualsPath", pathTo(JsonNode::isBoolean).orElse(place.path()))
          : rule.put("BooleanEquals", draw.chance(50));
    }
    return rule.put(draw.from("IsNull", "IsPresent"), true);
  }

  private ObjectNode order(
      ObjectNode rule, String family, JsonNode operand, Predicate<JsonNode> sameType) {
    String operator = family + draw.from(RELATIONS);
    Optional<String> path = draw.chance(40) ? pathTo(sameType) : Optional.empty();
    return path.isPresent() ? rule.put(operator + "Path", path.get()) : rule.set(operator, operand);
  }

  private Optional<String> pathTo(Predicate<JsonNode> wanted) {
    List<Place> places = Place.in(sample, wanted);
    return places.isEmpty() ? Optional.empty() : Optional.of(draw.from(places).path());
  }

  /** Mostly one that matches. */
  private String pattern(String text) {
    int cut = draw.below(text.length() + 1);
    String pattern = escape(text.substring(0, cut)) + "*";
    return draw.chance(70) ? pattern : pattern + escape(text.substring(cut)) + "x";
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("*", "\\*");
  }
}
