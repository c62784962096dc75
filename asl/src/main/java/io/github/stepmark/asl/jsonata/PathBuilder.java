package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Literal.BooleanLiteral;
import io.github.stepmark.asl.jsonata.Literal.NullLiteral;
import io.github.stepmark.asl.jsonata.Literal.NumberLiteral;
import io.github.stepmark.asl.jsonata.Literal.StringLiteral;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Grouping;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import io.github.stepmark.asl.text.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a path of an expression and what follows it. */
final class PathBuilder {

  private final Path path;

  private PathBuilder(Path path) {
    this.path = path;
  }

  static PathBuilder on(Expression left) {
    return new PathBuilder(asPath(left));
  }

  private static Path asPath(Expression expression) {
    return expression.match(
        new SomeCases<>() {
          @Override
          public Path path(Path path) {
            return path;
          }

          @Override
          public Path otherwise(Expression other) {
            return new Path(List.of(new Each(other, List.of())), null, other.range());
          }
        });
  }

  /** One more step, or the steps of {@code right}. */
  Expression step(Expression right, Token dot) throws SyntaxException {
    List<Step> steps = new ArrayList<>();
    for (Step step : enclosed().steps()) {
      steps.add(asStep(step));
    }
    for (Step step : asPath(right).steps()) {
      steps.add(asStep(step));
    }
    return new Path(steps, enclosed().grouping(), to(right.range()));
  }

  Expression filter(Filter filter, Token open) throws SyntaxException {
    if (path.grouping() != null && !isLocation() || StepKind.of(last()) == StepKind.GROUPED) {
      throw new SyntaxException(
          open.range(),
          "A predicate cannot follow a grouping",
          "Put the grouping in brackets: ($a{…})[0].");
    }
    return stage(filter);
  }

  Expression focus(Focus focus, Token sign) throws SyntaxException {
    boolean sorted = StepKind.of(last()) == StepKind.SORT;
    if (sorted || StageKind.FILTER.isIn(last())) {
      throw new SyntaxException(
          sign.range(),
          "@ cannot follow " + (sorted ? "a sort" : "a predicate") + " on its step",
          "Write it before: orders@$o[$o.price > 10].");
    }
    return stage(focus);
  }

  Expression keepArray(KeepArray keepArray) {
    Grouping grouping = path.grouping();
    return grouping == null
        ? stage(keepArray)
        : new Path(
            path.steps(),
            new Grouping(grouping.pairs(), true, grouping.range()),
            to(keepArray.range()));
  }

  /** What follows the last step. */
  Expression stage(Stage stage) {
    List<Step> steps = new ArrayList<>(enclosed().steps());
    int last = steps.size() - 1;
    steps.set(last, steps.get(last).with(stage));
    return new Path(steps, enclosed().grouping(), to(stage.range()));
  }

  Expression sort(Sort sort) {
    List<Step> steps = new ArrayList<>(enclosed().steps());
    steps.add(sort);
    return new Path(steps, enclosed().grouping(), to(sort.range()));
  }

  Expression group(Grouping grouping, Token open) throws SyntaxException {
    if (path.grouping() != null) {
      throw new SyntaxException(
          open.range(),
          "A path can have only one grouping",
          "Put the first one in brackets: (a{…}){…}.");
    }
    return new Path(path.steps(), grouping, to(grouping.range()));
  }

  /**
   * The path, to which a step can be added. The grouping of a field's path is applied after all
   * steps, that of any other expression before them.
   */
  private Path enclosed() {
    return path.grouping() == null || isLocation()
        ? path
        : new Path(List.of(new Each(path, List.of())), null, path.range());
  }

  /** Whether the language takes it for a path from the beginning, not for an expression. */
  private boolean isLocation() {
    return path.steps().size() > 1
        || StageKind.POSITION.isIn(last())
        || StepKind.of(last()) == StepKind.FIELD;
  }

  private Step last() {
    return path.steps().get(path.steps().size() - 1);
  }

  private TextRange to(TextRange last) {
    return new TextRange(path.range().start(), last.end());
  }

  /** In a path a string is a field's name. */
  private static Step asStep(Step step) throws SyntaxException {
    Expression literal = step.match(new LiteralStep());
    if (literal != null) {
      throw new SyntaxException(
          literal.range(),
          "A number, true, false or null cannot be a step of a path",
          "Write a field's name; one that is a number in quotes: a.\"1\".");
    }
    return step.match(new NamedStep());
  }

  /** A step that must not be. */
  private static final class LiteralStep
      implements SomeCases<@Nullable Expression>, Step.StepCases<@Nullable Expression> {
    @Override
    public @Nullable Expression each(Each each) {
      return each.expression().match(this);
    }

    @Override
    public @Nullable Expression sort(Sort sort) {
      return null;
    }

    @Override
    public @Nullable Expression path(Path grouped) {
      return grouped.steps().get(0).match(this);
    }

    @Override
    public Expression number(NumberLiteral literal) {
      return literal;
    }

    @Override
    public Expression truth(BooleanLiteral literal) {
      return literal;
    }

    @Override
    public Expression nothing(NullLiteral literal) {
      return literal;
    }

    @Override
    public @Nullable Expression otherwise(Expression expression) {
      return null;
    }
  }

  private static final class NamedStep implements SomeCases<Expression>, Step.StepCases<Step> {
    @Override
    public Step each(Each each) {
      return new Each(each.expression().match(this), each.stages());
    }

    @Override
    public Step sort(Sort sort) {
      return sort;
    }

    @Override
    public Expression string(StringLiteral literal) {
      return new FieldName(literal.value(), literal.range());
    }

    @Override
    public Expression otherwise(Expression expression) {
      return expression;
    }
  }
}
