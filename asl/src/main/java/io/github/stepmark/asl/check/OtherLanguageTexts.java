package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import io.github.stepmark.asl.jsonata.Delimited;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts that are evaluated in the other query language alone, in fields that are computed: {@code
 * {% … %}} in a JSONPath state, and in a JSONata state paths, and names that end in {@code .$}.
 * Step Functions takes them as they are.
 */
final class OtherLanguageTexts implements Check {

  private static final Pattern PATH = Pattern.compile("[$]{1,2}[.\\[].*", Pattern.DOTALL);

  /** The fields of a Fail that are text. */
  private static final List<String> TEXTS = List.of("Error", "Cause");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      for (PlacedJson json : placed.json()) {
        if (placed.language() == QueryLanguage.JSONATA) {
          inJsonata(json.node(), json.pointer(), found);
        } else if (TemplateFields.TEMPLATES.contains(json.field())) {
          inJsonPath(json.node(), json.pointer(), found);
        }
      }
      if (placed.language() == QueryLanguage.JSONPATH) {
        TEXTS.forEach(field -> inText(placed, field, found));
      }
    }
  }

  private static void inText(PlacedState placed, String field, Diagnostics found) {
    String text = Literals.string(placed.parts().values().get(field));
    if (text != null && Delimited.is(text)) {
      found.add(
          Rule.OTHER_LANGUAGE_TEXT,
          placed.at(field),
          "The value looks like an expression, but the state is in JSONPath, which takes it as it"
              + " is",
          "Write a path as " + field + "Path, or make JSONata the state's query language.");
    }
  }

  private static void inJsonPath(JsonNode node, String pointer, Diagnostics found) {
    if (node.isTextual() && Delimited.is(node.textValue())) {
      found.add(
          Rule.OTHER_LANGUAGE_TEXT,
          pointer,
          "The value looks like an expression, but the state is in JSONPath, which takes it as it"
              + " is",
          "Write a path in a field whose name ends in .$, or make JSONata the state's query"
              + " language.");
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      inJsonPath(field.getValue(), Pointer.member(pointer, field.getKey()), found);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      inJsonPath(node.get(i), Pointer.element(pointer, i), found);
    }
  }

  private static void inJsonata(JsonNode node, String pointer, Diagnostics found) {
    if (node.isTextual() && PATH.matcher(node.textValue()).matches()) {
      found.add(
          Rule.OTHER_LANGUAGE_TEXT,
          pointer,
          "The value looks like a path, but the state is in JSONata, which takes it as it is",
          "Write an expression, such as \"" + expression(node.textValue()) + "\".");
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      String at = Pointer.member(pointer, name);
      if (name.endsWith(".$") && field.getValue().isTextual()) {
        found.add(
            Rule.OTHER_LANGUAGE_TEXT,
            at,
            "The name ends in .$, but the state is in JSONata, which takes name and value as they"
                + " are",
            "Write \"%s\": \"%s\"."
                .formatted(
                    name.substring(0, name.length() - 2),
                    expression(field.getValue().textValue())));
      } else {
        inJsonata(field.getValue(), at, found);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      inJsonata(node.get(i), Pointer.element(pointer, i), found);
    }
  }

  /** What a path of JSONPath most likely is in JSONata. */
  private static String expression(String path) {
    if (path.startsWith("$$.")) {
      return "{% $states.context" + path.substring(2) + " %}";
    }
    return path.startsWith("$.") ? "{% $states.input" + path.substring(1) + " %}" : "{% … %}";
  }
}
