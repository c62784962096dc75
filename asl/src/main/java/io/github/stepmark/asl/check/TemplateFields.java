package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.Optional;
import java.util.Set;

/**
 * Fields of payload templates whose name ends in {@code .$} and whose value is neither a path nor a
 * call of an intrinsic function, or that stand beside a field of the same name without it.
 */
final class TemplateFields implements Check {

  private static final String SUFFIX = ".$";
  private static final Set<String> TEMPLATES =
      Set.of("Parameters", "ResultSelector", "Credentials", "ItemSelector", "Assign");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      if (placed.language() == QueryLanguage.JSONPATH) {
        for (PlacedJson json : PlacedJson.all(placed)) {
          if (TEMPLATES.contains(json.field())) {
            walk(json.node(), json.pointer(), found);
          }
        }
      }
    }
  }

  private static void walk(JsonNode node, String pointer, Diagnostics found) {
    node.properties()
        .forEach(
            entry -> {
              String name = entry.getKey();
              String at = Pointer.member(pointer, name);
              if (name.endsWith(SUFFIX)) {
                value(name, entry.getValue(), at, found);
                String plain = name.substring(0, name.length() - SUFFIX.length());
                if (node.has(plain)) {
                  found.add(
                      Rule.DUPLICATE_TEMPLATE_FIELD,
                      at,
                      "'" + name + "' and '" + plain + "' are the same field of the result",
                      "Keep one of them.");
                }
              } else {
                walk(entry.getValue(), at, found);
              }
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), Pointer.element(pointer, i), found);
    }
  }

  private static void value(String name, JsonNode value, String pointer, Diagnostics found) {
    String text = value.isTextual() ? value.textValue() : "";
    if (text.startsWith("$")) {
      return;
    }
    Optional<String> problem = IntrinsicSyntax.problem(text);
    if (problem.isPresent()) {
      found.add(
          Rule.INVALID_TEMPLATE,
          pointer,
          "The value for the field '"
              + name
              + "' must be a valid JSONPath or a valid intrinsic function call",
          capitalised(problem.get())
              + ". Write a path such as $.order, or a call such as States.UUID().");
    }
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
