package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Data;
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
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Part;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Refinement;
import io.github.stepmark.asl.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A path that finds the same wherever it stands in an expression: from {@code $states} or a
 * variable that a state has assigned on, by names and at least one index.
 *
 * @param start the variable, without the dollar
 * @param parts what it goes by from there on
 */
record IndexedPath(String start, List<Part> parts) {

  /** That which {@code expression} is; {@code null} if it is no such path. */
  static @Nullable IndexedPath of(Expression expression, Env env) {
    return expression.match(
        new SomeCases<@Nullable IndexedPath>() {
          @Override
          public @Nullable IndexedPath path(Path path) {
            return path.grouping() == null ? of(path.steps(), env) : null;
          }

          @Override
          public @Nullable IndexedPath otherwise(Expression other) {
            return null;
          }
        });
  }

  private static @Nullable IndexedPath of(List<Step> steps, Env env) {
    Expression first = PathForm.expression(steps.get(0));
    Variable start = first == null ? null : PathForm.variable(first);
    if (start == null || env.frame().owner(start.name()) != null || start.name().isEmpty()) {
      return null;
    }
    boolean isIndexed = false;
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Expression expression = PathForm.expression(steps.get(i));
      FieldName name = expression == null ? null : PathForm.name(expression);
      if (i > 0 && name == null) {
        return null;
      }
      if (name != null) {
        parts.add(Part.member(name.name()));
      }
      for (Stage stage : steps.get(i).stages()) {
        Integer index = stage.match(INDEX);
        if (index == null) {
          return null;
        }
        parts.add(Part.element(index));
        isIndexed = true;
      }
    }
    return isIndexed ? new IndexedPath(start.name(), parts) : null;
  }

  /** The same data, of which {@code found} is what this finds there. */
  Data tell(Data data, Member found) {
    Part first = parts.get(0);
    if (start.equals("states")) {
      return "input".equals(first.member())
          ? data.withInput(tell(data.input(), parts.subList(1, parts.size()), found))
          : data;
    }
    Member variable = data.variables().known().get(start);
    return variable == null
        ? data
        : data.withVariables(
            data.variables()
                .with(Map.of(start, variable.with(tell(variable.shape(), parts, found)))));
  }

  private static Shape tell(Shape shape, List<Part> parts, Member found) {
    boolean missing = found.presence() == Presence.NEVER;
    if (!missing && found.presence() != Presence.ALWAYS || !isStraight(shape, parts)) {
      return shape;
    }
    Presence never = missing ? Presence.ALWAYS : Presence.NEVER;
    Shape told = Refinement.of(shape, parts, member -> member.presence() == never ? null : found);
    return told.isNothing() ? shape : told;
  }

  /** Whether each index picks an element of an array, and no name is looked for in one. */
  private static boolean isStraight(Shape shape, List<Part> parts) {
    if (parts.isEmpty()) {
      return !shape.mayBe(Kind.ARRAY);
    }
    List<Part> inner = parts.subList(1, parts.size());
    String name = parts.get(0).member();
    if (name == null) {
      ArrayShape arrays = shape.arrays();
      return shape.isOnly(Kind.ARRAY)
          && arrays != null
          && isStraight(arrays.at(parts.get(0).element()).shape(), inner);
    }
    return !shape.mayBe(Kind.ARRAY)
        && shape.objects().stream()
            .allMatch(object -> isStraight(object.member(name).shape(), inner));
  }

  private static final Stage.StageCases<@Nullable Integer> INDEX =
      new Stage.StageCases<>() {
        @Override
        public @Nullable Integer filter(Filter filter) {
          return filter
              .predicate()
              .match(
                  new SomeCases<@Nullable Integer>() {
                    @Override
                    public @Nullable Integer number(NumberLiteral number) {
                      BigDecimal index = number.value().stripTrailingZeros();
                      boolean whole = index.scale() <= 0 && index.precision() - index.scale() < 9;
                      return whole ? index.intValueExact() : null;
                    }

                    @Override
                    public @Nullable Integer otherwise(Expression other) {
                      return null;
                    }
                  });
        }

        @Override
        public @Nullable Integer focus(Focus focus) {
          return null;
        }

        @Override
        public @Nullable Integer position(Position position) {
          return null;
        }

        @Override
        public @Nullable Integer keepArray(KeepArray keepArray) {
          return null;
        }
      };
}
