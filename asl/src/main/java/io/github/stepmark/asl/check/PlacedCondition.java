package io.github.stepmark.asl.check;

import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Condition.And;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Condition.Jsonata;
import io.github.stepmark.asl.Condition.Not;
import io.github.stepmark.asl.Condition.Or;
import io.github.stepmark.asl.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a choice rule, at the top or nested, and where it stands.
 *
 * @param field the field that says what it is: {@code And}, {@code Variable}, {@code Condition} …
 * @param parts how many conditions it joins; 1 for one that joins none
 * @param comparison it, if it is a comparison
 * @param jsonata it, if it is an expression
 */
record PlacedCondition(
    String pointer,
    String field,
    int parts,
    @Nullable Comparison comparison,
    @Nullable Jsonata jsonata) {

  /** All conditions of the state at {@code state}, outer ones before those they contain. */
  static List<PlacedCondition> all(List<ChoiceRule> rules, String state) {
    List<PlacedCondition> all = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      String pointer = Pointer.element(state + "/Choices", i);
      rules.get(i).condition().match(new Collector(pointer, all));
    }
    return all;
  }

  /** The place of one of its fields. */
  String at(String name) {
    return Pointer.member(pointer, name);
  }

  private record Collector(String pointer, List<PlacedCondition> all)
      implements Condition.Cases<@Nullable Void> {

    @Override
    public @Nullable Void and(And and) {
      return each(and.all(), "And");
    }

    @Override
    public @Nullable Void or(Or or) {
      return each(or.any(), "Or");
    }

    @Override
    public @Nullable Void not(Not not) {
      all.add(new PlacedCondition(pointer, "Not", 1, null, null));
      return not.negated().match(new Collector(Pointer.member(pointer, "Not"), all));
    }

    @Override
    public @Nullable Void comparison(Comparison comparison) {
      all.add(new PlacedCondition(pointer, "Variable", 1, comparison, null));
      return null;
    }

    @Override
    public @Nullable Void jsonata(Jsonata jsonata) {
      all.add(new PlacedCondition(pointer, "Condition", 1, null, jsonata));
      return null;
    }

    private @Nullable Void each(List<Condition> conditions, String field) {
      all.add(new PlacedCondition(pointer, field, conditions.size(), null, null));
      for (int i = 0; i < conditions.size(); i++) {
        String at = Pointer.element(Pointer.member(pointer, field), i);
        conditions.get(i).match(new Collector(at, all));
      }
      return null;
    }
  }
}
