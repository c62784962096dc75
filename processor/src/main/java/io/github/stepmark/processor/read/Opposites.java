package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.node.BooleanNode;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import java.util.List;
import java.util.Optional;

/** Conditions of which one holds wherever the other does not. */
final class Opposites implements Condition.Cases<Optional<Condition>> {

  private Opposites() {}

  /** Whether two of {@code conditions} are opposites, so that one of them always holds. */
  static boolean areIn(List<Condition> conditions) {
    return conditions.stream()
        .map(each -> each.match(new Opposites()))
        .flatMap(Optional::stream)
        .anyMatch(opposite -> conditions.stream().anyMatch(each -> isSame(each, opposite)));
  }

  private static boolean isSame(Condition one, Condition other) {
    return one.commented("").equals(other.commented(""));
  }

  @Override
  public Optional<Condition> and(Condition.And and) {
    return Optional.of(new Condition.Not(and, null));
  }

  @Override
  public Optional<Condition> or(Condition.Or or) {
    return Optional.of(new Condition.Not(or, null));
  }

  @Override
  public Optional<Condition> not(Condition.Not not) {
    return Optional.of(not.negated());
  }

  @Override
  public Optional<Condition> jsonata(Condition.Jsonata jsonata) {
    return Optional.empty();
  }

  /** {@code isPresent($.a)} and its {@code == false}; of others the {@code Not}. */
  @Override
  public Optional<Condition> comparison(Condition.Comparison comparison) {
    return Optional.of(
        comparison.operator().relation() == Relation.IS
            ? new Condition.Comparison(
                comparison.variable(),
                comparison.operator(),
                JsonValue.of(BooleanNode.valueOf(!comparison.operand().toNode().asBoolean())),
                null)
            : new Condition.Not(comparison, null));
  }
}
