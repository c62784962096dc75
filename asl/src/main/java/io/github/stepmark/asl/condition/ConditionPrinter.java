package io.github.stepmark.asl.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Condition.And;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Condition.Jsonata;
import io.github.stepmark.asl.Condition.Not;
import io.github.stepmark.asl.Condition.Or;
import io.github.stepmark.asl.condition.Function.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints a condition with as few brackets as keep its shape. */
final class ConditionPrinter implements Condition.Cases<Optional<ConditionPrinter.Printed>> {

  /** How tightly a text holds together, from the loosest to the tightest. */
  private enum Binding {
    OR,
    AND,
    /** A comparison: needs brackets after {@code !} for the reader's sake. */
    COMPARISON,
    UNARY
  }

  /**
   * A text and what it is.
   *
   * @param negated of an equality the text with {@code !=}
   */
  record Printed(String text, Binding binding, @Nullable String negated) {
    Printed(String text, Binding binding) {
      this(text, binding, null);
    }
  }

  private final int depth;

  private ConditionPrinter(int depth) {
    this.depth = depth;
  }

  static Optional<String> print(Condition condition) {
    return new ConditionPrinter(0).visit(condition).map(Printed::text).filter(Tokens::fits);
  }

  private Optional<Printed> visit(Condition condition) {
    if (depth > ConditionParser.DEEPEST) {
      return Optional.empty();
    }
    String comment = condition.comment();
    return comment == null ? condition.match(this) : commented(comment, condition);
  }

  private Optional<Printed> commented(String comment, Condition condition) {
    return condition
        .match(new ConditionPrinter(depth + 1))
        .map(inner -> call("comment", quoted(comment) + ", " + inner.text));
  }

  private static Printed call(String function, String arguments) {
    return new Printed(function + "(" + arguments + ")", Binding.UNARY);
  }

  @Override
  public Optional<Printed> and(And and) {
    return chain("and", and.all(), " && ", Binding.AND);
  }

  @Override
  public Optional<Printed> or(Or or) {
    return chain("or", or.any(), " || ", Binding.OR);
  }

  @Override
  public Optional<Printed> not(Not not) {
    return inner(not.negated())
        .map(
            inner ->
                inner.negated != null
                    ? new Printed(inner.negated, Binding.COMPARISON)
                    : new Printed(
                        "!" + bracketed(inner, inner.binding != Binding.UNARY), Binding.UNARY));
  }

  @Override
  public Optional<Printed> jsonata(Jsonata jsonata) {
    return Optional.empty();
  }

  @Override
  public Optional<Printed> comparison(Comparison comparison) {
    ComparisonOperator operator = comparison.operator();
    String path = comparison.variable();
    JsonNode operand = comparison.operand().toNode();
    if (!PathText.isPath(path)) {
      return Optional.empty();
    }
    if (operator.relation() == Relation.IS) {
      return typeTest(operator.family(), path, operand);
    }
    if (operator.relation() == Relation.MATCHES) {
      return operand.isTextual()
          ? Optional.of(call("matches", path + ", " + quoted(operand.textValue())))
          : Optional.empty();
    }
    if (operator.takesPath()) {
      String other = operand.asText();
      String word = Function.of(Role.FAMILY, operator.family()).word();
      return PathText.isPath(other)
          ? Optional.of(relation(word + "(" + path + ")", operator, word + "(" + other + ")"))
          : Optional.empty();
    }
    return literal(operator.family(), operand).map(value -> relation(path, operator, value));
  }

  private static Optional<Printed> typeTest(Family family, String path, JsonNode operand) {
    if (!operand.isBoolean()) {
      return Optional.empty();
    }
    String test = Function.of(Role.TYPE_TEST, family).word() + "(" + path + ")";
    return Optional.of(
        operand.booleanValue()
            ? new Printed(test, Binding.UNARY)
            : new Printed(test + " == false", Binding.COMPARISON));
  }

  private static Printed relation(String left, ComparisonOperator operator, String right) {
    String sign =
        switch (operator.relation()) {
          case LESS_THAN -> "<";
          case LESS_THAN_EQUALS -> "<=";
          case GREATER_THAN -> ">";
          case GREATER_THAN_EQUALS -> ">=";
          default -> "==";
        };
    return new Printed(
        left + " " + sign + " " + right,
        Binding.COMPARISON,
        operator.relation() == Relation.EQUALS ? left + " != " + right : null);
  }

  private static Optional<String> literal(Family family, JsonNode operand) {
    return switch (family) {
      case NUMERIC ->
          Optional.of(operand)
              .filter(JsonNode::isNumber)
              .map(JsonNode::toString)
              .filter(Tokens::isNumber);
      case BOOLEAN -> Optional.of(operand).filter(JsonNode::isBoolean).map(JsonNode::toString);
      case STRING ->
          Optional.of(operand).filter(JsonNode::isTextual).map(s -> quoted(s.textValue()));
      case TIMESTAMP ->
          Optional.of(operand)
              .filter(JsonNode::isTextual)
              .map(when -> "timestamp(" + quoted(when.textValue()) + ")");
      case NULL, PRESENT -> Optional.empty();
    };
  }

  /**
   * Elements that do not bind tighter than the chain get brackets, also such as are a chain of it.
   */
  private Optional<Printed> chain(
      String word, List<Condition> elements, String sign, Binding binding) {
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    if (elements.size() == 1) {
      return inner(elements.get(0)).map(only -> call(word, only.text));
    }
    List<String> texts = new ArrayList<>();
    for (Condition element : elements) {
      Optional<Printed> printed = inner(element);
      if (printed.isEmpty()) {
        return Optional.empty();
      }
      texts.add(bracketed(printed.get(), printed.get().binding.compareTo(binding) <= 0));
    }
    return Optional.of(new Printed(String.join(sign, texts), binding));
  }

  private Optional<Printed> inner(Condition condition) {
    return new ConditionPrinter(depth + 1).visit(condition);
  }

  private static String bracketed(Printed printed, boolean brackets) {
    return brackets ? "(" + printed.text + ")" : printed.text;
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
