package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Condition.Jsonata;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.check.Walk.PlacedState;
import org.jspecify.annotations.Nullable;

/** Expressions of JSONata states with one of their delimiters, <code>{% %}</code>, missing. */
final class JsonataDelimiters implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      if (placed.language() == QueryLanguage.JSONATA) {
        new OneState(placed, found).check();
      }
    }
  }

  private record OneState(PlacedState placed, Diagnostics found) {

    void check() {
      StateParts parts = placed.parts();
      PlacedJson.all(placed).forEach(json -> walk(json.node(), json.pointer()));
      parts.values().forEach(this::value);
      for (PlacedCondition condition : PlacedCondition.all(placed)) {
        Jsonata jsonata = condition.jsonata();
        JsonNode node = jsonata == null ? null : jsonata.condition().toNode();
        if (node != null && node.isTextual() && !isExpression(node.textValue())) {
          report(condition.at("Condition"));
        }
      }
    }

    private void value(String field, ValueOrPath<?> value) {
      value.match(
          new ValueOrPath.Cases<Object, @Nullable Void>() {
            @Override
            public @Nullable Void literal(Object given) {
              if (given instanceof JsonValue items) {
                walk(items.toNode(), placed.at(field));
              } else if (given instanceof String text) {
                walk(TextNode.valueOf(text), placed.at(field));
              }
              return null;
            }

            @Override
            public @Nullable Void atPath(String path) {
              return null;
            }

            @Override
            public @Nullable Void jsonata(String expression) {
              walk(TextNode.valueOf(expression), placed.at(field));
              return null;
            }
          });
    }

    private void walk(JsonNode node, String pointer) {
      if (node.isTextual()) {
        String text = node.textValue();
        if ((text.startsWith("{%") || text.endsWith("%}")) && !isExpression(text)) {
          report(pointer);
        }
      }
      node.properties()
          .forEach(entry -> walk(entry.getValue(), Pointer.member(pointer, entry.getKey())));
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        walk(node.get(i), Pointer.element(pointer, i));
      }
    }

    private void report(String pointer) {
      found.add(
          Rule.INVALID_JSONATA,
          pointer,
          "JSONata string must start with {% and end with %}",
          "Write the whole expression between {% and %}, nothing before or after.");
    }

    private static boolean isExpression(String text) {
      return text.length() >= 4 && text.startsWith("{%") && text.endsWith("%}");
    }
  }
}
