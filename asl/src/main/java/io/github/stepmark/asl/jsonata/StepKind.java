package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Parent;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;

/** What a step is, for those who ask for it alone. */
enum StepKind {
  FIELD,
  PARENT,
  /** An expression with a grouping, which is applied before the next step. */
  GROUPED,
  /** Any other expression. */
  EXPRESSION,
  SORT;

  static StepKind of(Step step) {
    return step.match(
        new Step.StepCases<>() {
          @Override
          public StepKind each(Each each) {
            return of(each.expression());
          }

          @Override
          public StepKind sort(Sort sort) {
            return SORT;
          }
        });
  }

  /** What {@code expression} is as a step. One with predicates is what it is without them. */
  static StepKind of(Expression expression) {
    return expression.match(
        new SomeCases<>() {
          @Override
          public StepKind field(FieldName field) {
            return FIELD;
          }

          @Override
          public StepKind parent(Parent parent) {
            return PARENT;
          }

          @Override
          public StepKind path(Path path) {
            Step first = path.steps().get(0);
            if (path.steps().size() > 1 || StageKind.POSITION.isIn(first)) {
              return EXPRESSION;
            }
            StepKind kind = of(first);
            return path.grouping() == null || kind == PARENT ? kind : GROUPED;
          }

          @Override
          public StepKind otherwise(Expression other) {
            return EXPRESSION;
          }
        });
  }
}
