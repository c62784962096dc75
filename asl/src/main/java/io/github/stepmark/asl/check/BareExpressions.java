package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import io.github.stepmark.asl.jsonata.BuiltIn;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of JSONata states that are expressions but for their {@code {% %}}, so that Step Functions
 * takes them as they are: of {@code $states}, of a variable that is assigned, or a call of a
 * function.
 */
final class BareExpressions implements Check {

  private static final Pattern REFERENCE =
      Pattern.compile("[$](?<name>[A-Za-z_]\\w*)(?<call>[(].*[)])?([.\\[].*)?", Pattern.DOTALL);

  /** A longer text is not repeated. */
  private static final int SHOWN = 60;

  private static final String STATES = "states";

  @Override
  public void check(Walk walk, Diagnostics found) {
    Set<String> assigned = PlacedVariable.names(walk);
    for (PlacedState placed : walk.states()) {
      if (placed.language() == QueryLanguage.JSONATA) {
        for (PlacedJson json : placed.json()) {
          check(json.node(), json.pointer(), assigned, found);
        }
      }
    }
  }

  private static void check(
      JsonNode node, String pointer, Set<String> assigned, Diagnostics found) {
    if (node.isTextual() && isReference(node.textValue(), assigned)) {
      String text = node.textValue();
      found.add(
          Rule.NO_DELIMITERS,
          pointer,
          "The value looks like an expression, but stands in no {% %}, so it is taken as it is",
          "Write \"{% " + (text.length() > SHOWN ? "…" : text) + " %}\" to have it evaluated.");
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      check(field.getValue(), Pointer.member(pointer, field.getKey()), assigned, found);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      check(node.get(i), Pointer.element(pointer, i), assigned, found);
    }
  }

  private static boolean isReference(String text, Set<String> assigned) {
    Matcher reference = REFERENCE.matcher(text);
    if (!reference.matches()) {
      return false;
    }
    String name = reference.group("name");
    return reference.group("call") == null
        ? name.equals(STATES) || assigned.contains(name)
        : BuiltIn.named(name).isPresent();
  }
}
