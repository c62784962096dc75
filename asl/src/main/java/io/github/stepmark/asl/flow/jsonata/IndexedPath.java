package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Literal.NumberLiteral;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.jsonata.Stage;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Stage.Position;
import io.github.stepmark.asl.jsonata.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows paths that find the same wherever they stand in an expression: from {@code $states} or a
 * variable that a state has assigned on, by names and at least one index.
 */
final class IndexedPath {

  private IndexedPath() {}

  /** How {@code expression} is written, without blanks; {@code null} if it is no such path. */
  static @Nullable String of(Expression expression, Env env) {
    return expression.match(
        new SomeCases<@Nullable String>() {
          @Override
          public @Nullable String path(Path path) {
            return path.grouping() == null ? written(path.steps(), env) : null;
          }

          @Override
          public @Nullable String otherwise(Expression other) {
            return null;
          }
        });
  }

  private static @Nullable String written(List<Step> steps, Env env) {
    Expression first = PathForm.expression(steps.get(0));
    Variable start = first == null ? null : PathForm.variable(first);
    if (start == null || env.frame().owner(start.name()) != null || start.name().isEmpty()) {
      return null;
    }
    boolean isIndexed = false;
    StringBuilder written = new StringBuilder("$").append(start.name());
    for (int i = 0; i < steps.size(); i++) {
      Expression expression = PathForm.expression(steps.get(i));
      FieldName name = expression == null ? null : PathForm.name(expression);
      if (i > 0 && name == null) {
        return null;
      }
      written.append(name == null ? "" : ".`" + name.name() + "`");
      for (Stage stage : steps.get(i).stages()) {
        String index = stage.match(INDEX);
        if (index == null) {
          return null;
        }
        written.append(index);
        isIndexed = true;
      }
    }
    return isIndexed ? written.toString() : null;
  }

  private static final Stage.StageCases<@Nullable String> INDEX =
      new Stage.StageCases<>() {
        @Override
        public @Nullable String filter(Filter filter) {
          return filter
              .predicate()
              .match(
                  new SomeCases<@Nullable String>() {
                    @Override
                    public String number(NumberLiteral number) {
                      return "[" + number.value() + "]";
                    }

                    @Override
                    public @Nullable String otherwise(Expression other) {
                      return null;
                    }
                  });
        }

        @Override
        public @Nullable String focus(Focus focus) {
          return null;
        }

        @Override
        public @Nullable String position(Position position) {
          return null;
        }

        @Override
        public @Nullable String keepArray(KeepArray keepArray) {
          return null;
        }
      };
}
