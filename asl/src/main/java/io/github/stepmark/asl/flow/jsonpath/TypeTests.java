package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.flow.scope.NullTests;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathRoot;
import io.github.stepmark.asl.shape.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what choice rules ask for its type. */
public final class TypeTests implements Condition.Cases<@Nullable Void> {

  private final List<NullTests.Place> places = new ArrayList<>();

  private TypeTests() {}

  /** What {@code rules} ask for its type. */
  public static List<NullTests.Place> in(List<ChoiceRule> rules) {
    TypeTests tests = new TypeTests();
    rules.forEach(rule -> rule.condition().match(tests));
    return tests.places;
  }

  @Override
  public @Nullable Void and(Condition.And and) {
    and.all().forEach(condition -> condition.match(this));
    return null;
  }

  @Override
  public @Nullable Void or(Condition.Or or) {
    or.any().forEach(condition -> condition.match(this));
    return null;
  }

  @Override
  public @Nullable Void not(Condition.Not not) {
    return not.negated().match(this);
  }

  @Override
  public @Nullable Void comparison(Condition.Comparison comparison) {
    boolean ofType =
        comparison.operator().relation() == Relation.IS
            && comparison.operator().family() != Family.PRESENT;
    JsonPath path = ofType ? JsonPath.parse(comparison.variable()).tree().orElse(null) : null;
    List<Part> parts = path == null ? null : Refining.parts(path);
    if (parts != null) {
      path.root().match(new Adding(parts));
    }
    return null;
  }

  @Override
  public @Nullable Void jsonata(Condition.Jsonata jsonata) {
    return null;
  }

  private final class Adding implements PathRoot.Cases<@Nullable Void> {
    private final List<Part> parts;

    private Adding(List<Part> parts) {
      this.parts = parts;
    }

    @Override
    public @Nullable Void input() {
      places.add(new NullTests.Place(null, parts));
      return null;
    }

    @Override
    public @Nullable Void variable(PathRoot.Variable variable) {
      places.add(new NullTests.Place(variable.name(), parts));
      return null;
    }

    @Override
    public @Nullable Void context() {
      return null;
    }

    @Override
    public @Nullable Void current() {
      return null;
    }
  }
}
