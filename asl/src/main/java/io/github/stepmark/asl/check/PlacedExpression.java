package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Expression;
import java.util.List;
import java.util.Set;

/**
 * An expression of a JSONata state.
 *
 * @param string the string that it stands in
 * @param tree what it says
 * @param bound the variables that it binds itself, anywhere
 * @param assigned the variables that any state of the machine assigns
 */
record PlacedExpression(
    JsonataString string, Expression tree, Set<String> bound, Set<String> assigned) {

  /** Whether {@code $name} is a variable here, and no function of the language. */
  boolean isVariable(String name) {
    return bound.contains(name) || assigned.contains(name);
  }

  List<String> members() {
    return string.members();
  }

  /** What is written there. */
  String textOf(TextRange range) {
    return string.expression().substring(range.start(), range.end());
  }

  void report(Diagnostics found, Rule rule, TextRange range, String message, String mend) {
    found.add(rule, string.pointer(), JsonataString.inString(range), message, mend);
  }
}
