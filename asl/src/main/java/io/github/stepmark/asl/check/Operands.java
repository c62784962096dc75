package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.function.Predicate;

/** Operands of a comparison that are not of its operator's type. */
final class Operands implements Check {

  /** The JSON types that operands have. */
  private enum Type {
    STRING(JsonNode::isTextual),
    NUMBER(JsonNode::isNumber),
    BOOLEAN(JsonNode::isBoolean);

    private final Predicate<JsonNode> is;

    Type(Predicate<JsonNode> is) {
      this.is = is;
    }
  }

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      for (PlacedCondition condition : placed.conditions()) {
        Comparison comparison = condition.comparison();
        if (comparison != null) {
          String pointer = condition.at(comparison.operator().asl());
          check(comparison.operator(), comparison.operand().toNode(), pointer, found);
        }
      }
    }
  }

  private static void check(
      ComparisonOperator operator, JsonNode operand, String pointer, Diagnostics found) {
    Type type = typeOf(operator);
    if (type.is.test(operand)) {
      return;
    }
    found.add(
        Rule.WRONG_TYPE,
        pointer,
        "Expected value of type [" + type + "]",
        operator.takesPath()
            ? "Write a path in quotes."
            : switch (type) {
              case STRING -> "Write a string in quotes, or compare with Numeric… or Boolean….";
              case NUMBER -> "Write a number without quotes.";
              case BOOLEAN -> "Write true or false.";
            });
  }

  private static Type typeOf(ComparisonOperator operator) {
    if (operator.takesPath()) {
      return Type.STRING;
    }
    if (operator.relation() == Relation.IS) {
      return Type.BOOLEAN;
    }
    return switch (operator.family()) {
      case NUMERIC -> Type.NUMBER;
      case BOOLEAN -> Type.BOOLEAN;
      case STRING, TIMESTAMP, NULL, PRESENT -> Type.STRING;
    };
  }
}
