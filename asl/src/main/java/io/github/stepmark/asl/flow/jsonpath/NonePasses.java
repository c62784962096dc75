package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.path.FilterExpression;
import io.github.stepmark.asl.path.FilterExpression.And;
import io.github.stepmark.asl.path.FilterExpression.Bracketed;
import io.github.stepmark.asl.path.FilterExpression.Comparison;
import io.github.stepmark.asl.path.FilterExpression.Exists;
import io.github.stepmark.asl.path.FilterExpression.Not;
import io.github.stepmark.asl.path.FilterExpression.Or;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.Operand;
import io.github.stepmark.asl.path.PathStep;
import io.github.stepmark.asl.path.Selector;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.stream.Collectors;

/** Why a filter takes none of the nodes that it tries. */
record NonePasses(Shape tried) implements FilterExpression.Cases<String> {

  private static final int SHOWN = 80;

  /** Tells it of {@code filter}, where no node that there may be passes. */
  static void report(Selector.Filter filter, Shape tried, Problems problems) {
    boolean some = !tried.isNothing() && !tried.isAnything();
    if (some && Filtered.of(filter.condition(), tried).isNothing()) {
      problems.add(
          Rule.NEVER_HOLDS,
          filter.range(),
          "This never holds: " + filter.condition().match(new NonePasses(tried)),
          "Compare with what the data can be, or leave the filter out.");
    }
  }

  @Override
  public String or(Or or) {
    return or.any().stream().map(one -> one.match(this)).collect(Collectors.joining(", "));
  }

  @Override
  public String and(And and) {
    Shape left = tried;
    for (FilterExpression one : and.all()) {
      Shape passing = Filtered.of(one, left);
      if (passing.isNothing()) {
        return one.match(new NonePasses(left));
      }
      left = passing;
    }
    return all();
  }

  @Override
  public String not(Not not) {
    return all();
  }

  @Override
  public String bracketed(Bracketed bracketed) {
    return bracketed.inner().match(this);
  }

  @Override
  public String exists(Exists exists) {
    return exists.path() + " is never there";
  }

  @Override
  public String comparison(Comparison comparison) {
    JsonPath left = comparison.left().asPath().orElse(null);
    JsonPath path = left == null ? comparison.right().asPath().orElseThrow() : left;
    Operand other = left == null ? comparison.left() : comparison.right();
    Member found = found(path);
    return found.presence() == Presence.NEVER
        ? path + " is never there"
        : "%s is %s and never %s".formatted(path, found.shape().toString(SHOWN), other);
  }

  private Member found(JsonPath path) {
    PathStepShapes steps = new PathStepShapes(Problems.IGNORED);
    Member at = Member.of(tried);
    for (PathStep step : path.steps()) {
      at = at.presence() == Presence.NEVER ? at : step.match(steps.from(at.shape()));
    }
    return at;
  }

  private String all() {
    return "what is tried is " + tried.toString(SHOWN);
  }
}
