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

  private static final String OPEN = "{%";
  private static final String CLOSE = "%}";
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
    return text.length() >= OPEN.length() + CLOSE.length()
        && text.startsWith(OPEN)
        && text.endsWith(CLOSE);
  }

  /** Whether it only begins, or only ends, as expressions do. */
  boolean isHalfAnExpression() {
    return !isExpression() && (text.startsWith(OPEN) || text.endsWith(CLOSE));
  }

  /** What stands between the delimiters. */
  String expression() {
    return text.substring(OPEN.length(), text.length() - CLOSE.length());
  }

  /** The part of the string that {@code range} of the expression is. */
  static TextRange inString(TextRange range) {
    return new TextRange(range.start() + OPEN.length(), range.end() + OPEN.length());
  }

  private record Collector(PlacedState placed, List<JsonataString> all) {

    void collect() {
      for (PlacedJson json : placed.json()) {
        if (!OF_JSONPATH.contains(json.field())) {
          add(json.node(), json.pointer(), json.pointer(), json.field());
        }
      }
      placed.parts().values().forEach(this::value);
      for (PlacedCondition condition : placed.conditions()) {
        Jsonata jsonata = condition.jsonata();
        if (jsonata != null) {
          String at = condition.at("Condition");
          add(jsonata.condition().toNode(), at, at, "Condition");
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
                add(items.toNode(), at, at, field);
              } else if (given instanceof String text) {
                add(TextNode.valueOf(text), at, at, field);
              }
              return null;
            }

            @Override
            public @Nullable Void atPath(String path) {
              return null;
            }

            @Override
            public @Nullable Void jsonata(String expression) {
              add(TextNode.valueOf(expression), at, at, field);
              return null;
            }
          });
    }

    private void add(JsonNode node, String pointer, String root, String field) {
      if (node.isTextual()) {
        all.add(
            new JsonataString(
                pointer, field, pointer.equals(root), node.textValue(), members(root)));
      }
      node.properties()
          .forEach(
              member ->
                  add(member.getValue(), Pointer.member(pointer, member.getKey()), root, field));
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        add(node.get(i), Pointer.element(pointer, i), root, field);
      }
    }

    private List<String> members(String root) {
      if (root.startsWith(placed.at("Catch"))) {
        return WITH_ERROR;
      }
      boolean made = root.equals(placed.at("Output")) || root.equals(placed.at("Assign"));
      return made && WITH_A_RESULT.contains(placed.parts().type()) ? WITH_RESULT : ALWAYS;
    }
  }
}
