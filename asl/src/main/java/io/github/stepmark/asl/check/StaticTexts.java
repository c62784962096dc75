package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import io.github.stepmark.asl.intrinsic.IntrinsicFunction;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of JSONPath states that look like paths, where Step Functions takes them as they are. */
final class StaticTexts implements Check {

  private static final Set<String> TEMPLATES =
      Set.of("Parameters", "ResultSelector", "ItemSelector", "BatchInput", "Assign");

  private static final Pattern PATH = Pattern.compile("\\${1,2}([.\\[].*)?", Pattern.DOTALL);

  /** AWS warns of paths alone; a call is meant as little to be taken as it is. */
  private static final Pattern CALL = Pattern.compile("(States\\.\\w+)\\(.*\\)", Pattern.DOTALL);

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      if (placed.language() == QueryLanguage.JSONPATH) {
        for (PlacedJson json : placed.json()) {
          if (TEMPLATES.contains(json.field())) {
            template(json.node(), json.pointer(), found);
          } else if (json.field().equals("Result") && looksDynamic(json.node())) {
            found.add(
                Rule.PASS_RESULT_IS_STATIC,
                json.pointer(),
                "Result has what looks like a path, but is never evaluated",
                "Write Parameters in place of Result.");
          }
        }
        literals(placed, found);
      }
    }
  }

  private static void template(JsonNode node, String pointer, Diagnostics found) {
    node.properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              if (value.isContainerNode()) {
                template(value, Pointer.member(pointer, entry.getKey()), found);
              } else if (!entry.getKey().endsWith(".$") && (isPath(value) || isCall(value))) {
                String what = isPath(value) ? "path" : "call";
                found.add(
                    Rule.NO_DOLLAR,
                    Pointer.member(pointer, entry.getKey()),
                    "The value looks like a " + what + ", but the field's name does not end in .$",
                    "Write \"" + entry.getKey() + ".$\" to have the " + what + " evaluated.");
              }
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      template(node.get(i), Pointer.element(pointer, i), found);
    }
  }

  private static void literals(PlacedState placed, Diagnostics found) {
    for (String field : List.of("Error", "Cause")) {
      String text = Literals.string(placed.parts().values().get(field));
      if (text != null && PATH.matcher(text).matches()) {
        noPath(placed.at(field), field, found);
      }
    }
    for (PlacedCondition condition : placed.conditions()) {
      Comparison comparison = condition.comparison();
      if (comparison != null
          && !comparison.operator().takesPath()
          && isPath(comparison.operand().toNode())) {
        String operator = comparison.operator().asl();
        noPath(condition.at(operator), operator, found);
      }
    }
  }

  private static void noPath(String pointer, String field, Diagnostics found) {
    found.add(
        Rule.NO_PATH,
        pointer,
        "The value looks like a path, but '" + field + "' takes it as it is",
        field.equals("StringMatches")
            ? "Compare by another operator, which has a form with Path."
            : "Write " + field + "Path to have the path evaluated.");
  }

  private static boolean looksDynamic(JsonNode node) {
    if (isPath(node)) {
      return true;
    }
    for (var entry : node.properties()) {
      if (entry.getKey().endsWith(".$")) {
        return true;
      }
    }
    for (JsonNode child : node) {
      if (looksDynamic(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPath(JsonNode node) {
    return node.isTextual() && PATH.matcher(node.textValue()).matches();
  }

  private static boolean isCall(JsonNode node) {
    if (!node.isTextual()) {
      return false;
    }
    Matcher call = CALL.matcher(node.textValue());
    return call.matches() && IntrinsicFunction.named(call.group(1)).isPresent();
  }
}
