package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Literal.NumberLiteral;
import io.github.stepmark.asl.jsonata.Operation.Negation;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is with a minus sign before it. The sign belongs to a number that is written
 * out, also where a predicate follows.
 *
 * @param range of both
 */
record Negated(TextRange range)
    implements SomeCases<Expression>, Step.StepCases<@Nullable Expression> {

  @Override
  public Expression number(NumberLiteral literal) {
    return new NumberLiteral(literal.value().negate(), range);
  }

  @Override
  public Expression path(Path path) {
    Expression number = path.steps().size() == 1 ? path.steps().get(0).match(this) : null;
    return number == null ? otherwise(path) : number;
  }

  @Override
  public @Nullable Expression each(Each each) {
    Expression number = each.expression().match(new NegatedNumber(range));
    return number == null || StageKind.POSITION.isIn(each)
        ? null
        : new Path(List.of(new Each(number, each.stages())), null, range);
  }

  @Override
  public @Nullable Expression sort(Sort sort) {
    return null;
  }

  @Override
  public Expression otherwise(Expression expression) {
    return new Negation(expression, range);
  }

  private record NegatedNumber(TextRange range) implements SomeCases<@Nullable Expression> {
    @Override
    public Expression number(NumberLiteral literal) {
      return new NumberLiteral(literal.value().negate(), range);
    }

    @Override
    public @Nullable Expression otherwise(Expression expression) {
      return null;
    }
  }
}
