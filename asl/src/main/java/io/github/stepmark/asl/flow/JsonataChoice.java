package io.github.stepmark.asl.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.flow.jsonata.JsonataConditions;
import io.github.stepmark.asl.flow.jsonata.TypeTests;
import io.github.stepmark.asl.flow.scope.Branches;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.flow.scope.NullTests;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways out of a JSONata Choice state. */
record JsonataChoice(Step step, JsonataFields fields, Choice choice) {

  void leave() {
    List<ChoiceRule> rules = choice.rules();
    NullTests nulls = NullTests.of(typeTests(rules), step.entered());
    Data left = nulls.asked(step.entered());
    for (int i = 0; i < rules.size() && !left.isImpossible(); i++) {
      ChoiceRule rule = rules.get(i);
      String at = "Choices/" + i;
      Outcome outcome =
          rule.condition().match(new Conditions(left, nulls.left(left), at + "/Condition"));
      Branches branches = outcome.branches();
      if (branches.holds().isImpossible()) {
        step.neverHolds(at, outcome.whyNever());
      } else {
        Data holds = nulls.left(branches.holds());
        Data chosen = chosen(holds, at + "/", rule.assign(), rule.output());
        step.departures().to(rule.next(), Via.Kind.RULE, i, chosen);
      }
      left = branches.fails();
      if (left.isImpossible() && i + 1 < rules.size()) {
        step.neverReached("Choices/" + (i + 1));
      }
    }
    if (choice.otherwise() == null && !left.isImpossible()) {
      step.departures().unmatched();
    } else if (choice.otherwise() != null && !left.isImpossible()) {
      Data chosen = chosen(nulls.left(left), "", choice.data().assign(), choice.data().output());
      step.departures().to(choice.otherwise(), Via.Kind.DEFAULT, 0, chosen);
    }
  }

  private List<NullTests.Place> typeTests(List<ChoiceRule> rules) {
    List<NullTests.Place> all = new ArrayList<>();
    for (ChoiceRule rule : rules) {
      JsonataCondition condition = JsonataCondition.of(rule.condition());
      if (condition != null) {
        all.addAll(TypeTests.in(condition.tree(), fields.scope()));
      }
    }
    return all;
  }

  private Data chosen(
      Data data, String at, @Nullable JsonValue assign, @Nullable JsonValue output) {
    Scope scope = Scope.of(data, step.context());
    return new Data(
        fields.value(at + "Output", output, scope, data.input()),
        data.variables().with(fields.assigned(at + "Assign", assign, scope)));
  }

  /**
   * What comes of a condition.
   *
   * @param whyNever why it never holds, where that can be told
   */
  private record Outcome(Branches branches, @Nullable String whyNever) {}

  private final class Conditions implements Condition.Cases<Outcome> {
    private final Data data;
    private final Data told;
    private final String at;

    /**
     * @param told what of {@code data} may be told to be wrong
     */
    private Conditions(Data data, Data told, String at) {
      this.data = data;
      this.told = told;
      this.at = at;
    }

    @Override
    public Outcome jsonata(Condition.Jsonata jsonata) {
      JsonNode condition = jsonata.condition().toNode();
      Shape found =
          fields.value(at, jsonata.condition(), Scope.of(told, step.context()), Shape.anything());
      String written = condition.isTextual() ? JsonataFields.written(condition.asText()) : "this";
      new Fit("A condition", EnumSet.of(Kind.BOOLEAN)).report(found, written, null, step.at(at));
      Data never = Data.impossible(data.variables());
      Branches branches =
          new Branches(found.mayBe(true) ? data : never, found.mayBe(false) ? data : never);
      JsonataCondition expression = JsonataCondition.of(jsonata);
      return expression == null
          ? new Outcome(branches, null)
          : refined(expression.tree(), expression.text(), branches);
    }

    private Outcome refined(Expression tree, String text, Branches branches) {
      Scope scope = Scope.of(data, step.context());
      Data holds =
          branches.holds().isImpossible()
              ? branches.holds()
              : JsonataConditions.refine(tree, true, scope, data);
      Data fails =
          branches.fails().isImpossible()
              ? branches.fails()
              : JsonataConditions.refine(tree, false, scope, data);
      return new Outcome(
          new Branches(holds, fails),
          holds.isImpossible() ? JsonataConditions.whyNever(tree, text, scope) : null);
    }

    @Override
    public Outcome and(Condition.And and) {
      return unknown();
    }

    @Override
    public Outcome or(Condition.Or or) {
      return unknown();
    }

    @Override
    public Outcome not(Condition.Not not) {
      return unknown();
    }

    @Override
    public Outcome comparison(Condition.Comparison comparison) {
      return unknown();
    }

    /** A rule of the other query language, which the checker refuses. */
    private Outcome unknown() {
      return new Outcome(new Branches(data, data), null);
    }
  }
}
