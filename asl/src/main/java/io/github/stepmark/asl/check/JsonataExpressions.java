package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.text.Parsed;
import io.github.stepmark.asl.text.TextMistake;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of JSONata states: that they have their delimiters <code>{% %}</code>, that they can
 * be read, and that what they read and call is there.
 */
final class JsonataExpressions implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    Set<String> assigned = PlacedVariable.names(walk);
    for (JsonataString string : JsonataString.all(walk)) {
      if (string.isHalfAnExpression()) {
        found.add(
            Rule.JSONATA_DELIMITERS,
            string.pointer(),
            "JSONata string must start with {% and end with %}",
            "Write the whole expression between {% and %}, nothing before or after.");
      } else if (string.isExpression()) {
        Expression.parse(string.expression()).match(new Outcome(string, assigned, found));
      } else if (string.whole() && string.field().equals("Condition")) {
        found.add(
            Rule.JSONATA_DELIMITERS,
            string.pointer(),
            "JSONata string must start with {% and end with %}",
            "Write {% %} around the condition.");
      }
    }
  }

  private record Outcome(JsonataString string, Set<String> assigned, Diagnostics found)
      implements Parsed.Cases<Expression, @Nullable Void> {

    @Override
    public @Nullable Void mistake(TextMistake mistake) {
      found.add(
          Rule.INVALID_JSONATA,
          string.pointer(),
          JsonataString.inString(mistake.range()),
          mistake.message(),
          mistake.mend());
      return null;
    }

    @Override
    public @Nullable Void tree(Expression tree) {
      PlacedExpression placed = new PlacedExpression(string, tree, BoundNames.of(tree), assigned);
      tree.match(new JsonataReferences(placed, found, true));
      new FunctionCalls(placed, found).check();
      new ResultTypes(placed, found).check();
      return null;
    }
  }
}
