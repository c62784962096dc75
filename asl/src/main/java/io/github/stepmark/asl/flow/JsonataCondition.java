package io.github.stepmark.asl.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.jsonata.Delimited;
import io.github.stepmark.asl.jsonata.Expression;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is the condition of a choice rule.
 *
 * @param text what it is written as, without delimiters
 */
record JsonataCondition(Expression tree, String text) {

  /** That of {@code condition}; {@code null} where it is none, or cannot be read. */
  static @Nullable JsonataCondition of(Condition condition) {
    return condition.match(new Read());
  }

  private static final class Read implements Condition.Cases<@Nullable JsonataCondition> {
    @Override
    public @Nullable JsonataCondition jsonata(Condition.Jsonata jsonata) {
      JsonNode condition = jsonata.condition().toNode();
      String text = condition.asText();
      if (!condition.isTextual() || !Delimited.is(text)) {
        return null;
      }
      String bare = Delimited.inner(text);
      return Expression.parse(bare)
          .tree()
          .map(tree -> new JsonataCondition(tree, bare))
          .orElse(null);
    }

    @Override
    public @Nullable JsonataCondition and(Condition.And and) {
      return null;
    }

    @Override
    public @Nullable JsonataCondition or(Condition.Or or) {
      return null;
    }

    @Override
    public @Nullable JsonataCondition not(Condition.Not not) {
      return null;
    }

    @Override
    public @Nullable JsonataCondition comparison(Condition.Comparison comparison) {
      return null;
    }
  }
}
