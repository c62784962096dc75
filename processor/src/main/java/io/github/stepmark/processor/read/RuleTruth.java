package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition;
import java.util.List;
import java.util.Optional;

/**
 * Whether a condition holds where one path leads to one value; empty where that alone does not say.
 *
 * @param path the path
 * @param value what it leads to
 */
record RuleTruth(String path, JsonNode value) implements Condition.Cases<Optional<Boolean>> {

  @Override
  public Optional<Boolean> and(Condition.And and) {
    return all(and.all(), false);
  }

  @Override
  public Optional<Boolean> or(Condition.Or or) {
    return all(or.any(), true);
  }

  /** {@code decisive} if one of the conditions is, its contrary if none can be. */
  private Optional<Boolean> all(List<Condition> conditions, boolean decisive) {
    boolean known = true;
    for (Condition each : conditions) {
      Optional<Boolean> truth = each.match(this);
      if (truth.equals(Optional.of(decisive))) {
        return truth;
      }
      known &= truth.isPresent();
    }
    return known ? Optional.of(!decisive) : Optional.empty();
  }

  @Override
  public Optional<Boolean> not(Condition.Not not) {
    return not.negated().match(this).map(holds -> !holds);
  }

  @Override
  public Optional<Boolean> jsonata(Condition.Jsonata jsonata) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> comparison(Condition.Comparison comparison) {
    return isEquality(comparison) && comparison.variable().equals(path)
        ? Optional.of(isSame(comparison.operand().toNode()))
        : Optional.empty();
  }

  /** Whether it compares for equality with a literal. */
  static boolean isEquality(Condition.Comparison comparison) {
    return comparison.operator().relation() == Relation.EQUALS
        && !comparison.operator().takesPath();
  }

  private boolean isSame(JsonNode literal) {
    return literal.isNumber() && value.isNumber()
        ? literal.decimalValue().compareTo(value.decimalValue()) == 0
        : literal.equals(value);
  }
}
