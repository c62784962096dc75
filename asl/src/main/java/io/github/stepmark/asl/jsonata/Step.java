package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import java.util.List;

/** A step of a path. */
public sealed interface Step {

  /** What is done to the step's values, in the order in which it is written. */
  List<Stage> stages();

  /** The same step with {@code stage} after its others. */
  Step with(Stage stage);

  /** Answers with the case of this form. */
  <R> R match(StepCases<R> cases);

  /** A case for each form of step. */
  interface StepCases<R> {
    R each(Each each);

    R sort(Sort sort);
  }

  /**
   * Evaluates an expression for each value of the step before, with that value as the context; the
   * first step for the context value of the whole path.
   *
   * @param expression a field's name, mostly
   */
  record Each(Expression expression, List<Stage> stages) implements Step {
    public Each {
      stages = List.copyOf(stages);
    }

    @Override
    public Each with(Stage stage) {
      return new Each(expression, Stage.append(stages, stage));
    }

    @Override
    public <R> R match(StepCases<R> cases) {
      return cases.each(this);
    }
  }

  /**
   * {@code ^(price, >date)}: sorts the values of the steps before.
   *
   * @param terms what they are sorted by, at least one
   */
  record Sort(List<Term> terms, List<Stage> stages, TextRange range) implements Step {
    public Sort {
      terms = List.copyOf(terms);
      stages = List.copyOf(stages);
    }

    @Override
    public Sort with(Stage stage) {
      return new Sort(terms, Stage.append(stages, stage), range);
    }

    @Override
    public <R> R match(StepCases<R> cases) {
      return cases.sort(this);
    }
  }

  /**
   * What values are sorted by.
   *
   * @param descending whether {@code >} stands before it
   */
  record Term(Expression expression, boolean descending) {}
}
