package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.runner.query.QueryException;

/** Decides whether the condition of a JSONPath choice rule holds for a state's input. */
public final class ChoiceConditions implements Condition.Cases<Boolean> {

  private final PathReader paths;
  private final JsonNode input;

  /** For a state whose input, after {@code InputPath}, is {@code input}. */
  public ChoiceConditions(PathReader paths, JsonNode input) {
    this.paths = paths;
    this.input = input;
  }

  @Override
  public Boolean and(Condition.And and) {
    return and.all().stream().allMatch(condition -> condition.match(this));
  }

  @Override
  public Boolean or(Condition.Or or) {
    return or.any().stream().anyMatch(condition -> condition.match(this));
  }

  @Override
  public Boolean not(Condition.Not not) {
    return !not.negated().match(this);
  }

  @Override
  public Boolean comparison(Condition.Comparison comparison) {
    if (comparison.operator().family() == Family.PRESENT) {
      return isPresent(comparison.variable()) == comparison.operand().toNode().asBoolean();
    }
    JsonNode value = read(comparison.variable());
    JsonNode operand = comparison.operand().toNode();
    if (comparison.operator().takesPath()) {
      operand = read(operand.asText());
    }
    return Comparisons.holds(comparison.operator(), value, operand);
  }

  @Override
  public Boolean jsonata(Condition.Jsonata jsonata) {
    throw new IllegalStateException("A JSONata condition in a JSONPath state");
  }

  private boolean isPresent(String path) {
    try {
      paths.read(path, input);
      return true;
    } catch (NoSuchValue e) {
      return false;
    }
  }

  /** AWS fails the execution where a path finds nothing; it is not merely false. */
  private JsonNode read(String path) {
    try {
      return paths.read(path, input);
    } catch (NoSuchValue e) {
      throw QueryException.runtime(
          "Invalid path '%s': The choice state's condition path references an invalid value."
              .formatted(path));
    }
  }
}
