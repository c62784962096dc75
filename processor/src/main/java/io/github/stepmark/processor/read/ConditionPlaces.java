package io.github.stepmark.processor.read;

import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.condition.ParsedCondition.Operands;
import io.github.stepmark.processor.problem.Place;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where in a condition's text the paths and literals of its rule stand. */
final class ConditionPlaces implements Condition.Cases<@Nullable Void> {

  private final Iterator<Operands> operands;
  private final Place text;
  private final Map<String, Place> places = new HashMap<>();
  private String prefix = "";

  private ConditionPlaces(List<Operands> operands, Place text) {
    this.operands = operands.iterator();
    this.text = text;
  }

  /**
   * The places of the parts of {@code condition}, by their JSON pointers without the first slash.
   *
   * @param operands those of its comparisons, in order
   * @param text the place of the text
   */
  static Map<String, Place> of(Condition condition, List<Operands> operands, Place text) {
    ConditionPlaces places = new ConditionPlaces(operands, text);
    condition.match(places);
    return places.places;
  }

  @Override
  public @Nullable Void and(Condition.And and) {
    return list("And/", and.all());
  }

  @Override
  public @Nullable Void or(Condition.Or or) {
    return list("Or/", or.any());
  }

  @Override
  public @Nullable Void not(Condition.Not not) {
    return below("Not/", not.negated());
  }

  @Override
  public @Nullable Void jsonata(Condition.Jsonata jsonata) {
    return null;
  }

  @Override
  public @Nullable Void comparison(Condition.Comparison comparison) {
    Operands here = operands.next();
    places.put(prefix + "Variable", text.atCharacter(here.variable().start()));
    boolean quoted =
        !comparison.operator().takesPath()
            && comparison.operator().relation() != Relation.IS
            && List.of(Family.STRING, Family.TIMESTAMP).contains(comparison.operator().family());
    int start = here.operand().start();
    places.put(
        prefix + comparison.operator().asl(),
        quoted ? text.atJson(start) : text.atCharacter(start));
    return null;
  }

  private @Nullable Void list(String field, List<Condition> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      below(field + i + "/", conditions.get(i));
    }
    return null;
  }

  private @Nullable Void below(String step, Condition condition) {
    String outer = prefix;
    prefix += step;
    condition.match(this);
    prefix = outer;
    return null;
  }
}
