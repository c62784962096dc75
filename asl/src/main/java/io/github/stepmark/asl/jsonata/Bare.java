package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import org.jspecify.annotations.Nullable;

/** Looks at expressions as if no {@code []} followed them, as the language does. */
final class Bare {

  private Bare() {}

  /** The variable that {@code expression} is. */
  static @Nullable Variable variable(Expression expression) {
    return of(expression)
        .match(
            new SomeCases<@Nullable Variable>() {
              @Override
              public Variable variable(Variable variable) {
                return variable;
              }

              @Override
              public @Nullable Variable otherwise(Expression other) {
                return null;
              }
            });
  }

  /** Whether {@code expression} is the word that begins a function. */
  static boolean isFunction(Expression expression) {
    return of(expression)
        .match(
            new SomeCases<Boolean>() {
              @Override
              public Boolean field(FieldName field) {
                return field.name().equals("function") || field.name().equals("λ");
              }

              @Override
              public Boolean otherwise(Expression other) {
                return false;
              }
            });
  }

  private static Expression of(Expression expression) {
    return expression.match(
        new SomeCases<>() {
          @Override
          public Expression path(Path path) {
            boolean bare = path.steps().size() == 1 && path.grouping() == null;
            Expression only = bare ? path.steps().get(0).match(new BareStep()) : null;
            return only == null ? path : only;
          }

          @Override
          public Expression otherwise(Expression other) {
            return other;
          }
        });
  }

  private static final class BareStep implements Step.StepCases<@Nullable Expression> {
    @Override
    public @Nullable Expression each(Each each) {
      boolean bare =
          each.stages().stream().allMatch(stage -> StageKind.of(stage) == StageKind.KEEP_ARRAY);
      return bare ? each.expression() : null;
    }

    @Override
    public @Nullable Expression sort(Sort sort) {
      return null;
    }
  }
}
