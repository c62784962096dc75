package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Condition.Jsonata;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.check.Walk.PlacedState;
import io.github.stepmark.asl.jsonata.Delimited;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A string of a JSONata state in a field that AWS looks for expressions in.
 *
 * @param pointer where it stands
 * @param field the state's field that it stands in, or is
 * @param whole whether it is the field's whole value
 * @param text with delimiters where it has them
 * @param members those of {@code $states} that the field can read
 */
record JsonataString(
    String pointer, String field, boolean whole, String text, List<String> members) {

  private static final List<String> ALWAYS = List.of("input", "context");
  private static final List<String> WITH_RESULT = List.of("input", "context", "result");
  private static final List<String> WITH_ERROR = List.of("input", "context", "errorOutput");
  private static final Set<String> OF_JSONPATH = Set.of("Parameters", "ResultSelector", "Result");
  private static final Set<String> WITH_A_RESULT = Set.of("Task", "Parallel", "Map");

  /** All such strings of a machine. */
  static List<JsonataString> all(Walk walk) {
    List<JsonataString> all = new ArrayList<>();
    for (PlacedState placed : walk.states()) {
      if (placed.language() == QueryLanguage.JSONATA) {
        new Collector(placed, all).collect();
      }
    }
    return all;
  }

  /** Whether it begins and ends as expressions do. */
  boolean isExpression() {
    return Delimited.is(text);
  }

  /** Whether it only begins, or only ends, as expressions do. */
  boolean isHalfAnExpression() {
    return Delimited.isHalf(text);
  }

  /** What stands between the delimiters. */
  String expression() {
    return Delimited.inner(text);
  }

  /** The part of the string that {@code range} of the expression is. */
  static TextRange inString(TextRange range) {
    return new TextRange(range.start() + Delimited.LENGTH, range.end() + Delimited.LENGTH);
  }

  private record Collector(PlacedState placed, List<JsonataString> all) {

    void collect() {
      for (PlacedJson json : placed.json()) {
        if (!OF_JSONPATH.contains(json.field())) {
          String at = json.pointer();
          each(json.node(), at, true, json.field(), members(at, json.field()));
        }
      }
      placed.parts().values().forEach(this::value);
      for (PlacedCondition condition : placed.conditions()) {
        Jsonata jsonata = condition.jsonata();
        if (jsonata != null) {
          whole(jsonata.condition().toNode(), condition.at("Condition"), "Condition");
        }
      }
    }

    private void value(String place, ValueOrPath<?> value) {
      String at = placed.at(place);
      String field = place.substring(place.lastIndexOf('/') + 1);
      value.match(
          new ValueOrPath.Cases<Object, @Nullable Void>() {
            @Override
            public @Nullable Void literal(Object given) {
              if (given instanceof JsonValue items) {
                whole(items.toNode(), at, field);
              } else if (given instanceof String text) {
                whole(TextNode.valueOf(text), at, field);
              }
              return null;
            }

            @Override
            public @Nullable Void atPath(String path) {
              return null;
            }

            @Override
            public @Nullable Void jsonata(String expression) {
              whole(TextNode.valueOf(expression), at, field);
              return null;
            }
          });
    }

    /** Adds the strings of a field that is read before there is a result. */
    private void whole(JsonNode node, String pointer, String field) {
      each(node, pointer, true, field, ALWAYS);
    }

    private void each(
        JsonNode node, String pointer, boolean whole, String field, List<String> members) {
      if (node.isTextual()) {
        all.add(new JsonataString(pointer, field, whole, node.textValue(), members));
      }
      for (var member : node.properties()) {
        String at = Pointer.member(pointer, member.getKey());
        each(member.getValue(), at, false, field, members);
      }
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        each(node.get(i), Pointer.element(pointer, i), false, field, members);
      }
    }

    private List<String> members(String pointer, String field) {
      if (pointer.startsWith(placed.at("Catch"))) {
        return WITH_ERROR;
      }
      boolean made = field.equals("Output") || field.equals("Assign");
      return made && WITH_A_RESULT.contains(placed.parts().type()) ? WITH_RESULT : ALWAYS;
    }
  }
}
