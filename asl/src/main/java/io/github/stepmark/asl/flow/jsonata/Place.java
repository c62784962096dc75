package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.jsonata.Step;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Part;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Refinement;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member that a path names.
 *
 * @param root where the path starts
 * @param names of members, from the outermost on
 */
record Place(Root root, List<String> names) {

  /** The one that {@code expression} names; {@code null} where it does more. */
  static @Nullable Place of(Expression expression, Env env) {
    return expression.match(new Named(env));
  }

  /**
   * The one that a path starts at which picks some of its values, or goes on from them; {@code
   * null} where there is none, or {@code expression} only names a member.
   */
  static @Nullable Place before(Expression expression, Env env) {
    return expression.match(
        new SomeCases<@Nullable Place>() {
          @Override
          public @Nullable Place path(Path path) {
            List<Step> plain = new ArrayList<>();
            for (Step step : path.steps()) {
              Expression name = PathForm.expression(step);
              if (name == null || !plain.isEmpty() && !PathForm.isName(name)) {
                break;
              }
              plain.add(new Step.Each(name, List.of()));
              if (!step.stages().isEmpty()) {
                break;
              }
            }
            boolean none = plain.isEmpty() || path.grouping() != null; // which is of nothing, too
            return none ? null : of(new Path(plain, null, path.range()), env);
          }

          @Override
          public @Nullable Place otherwise(Expression other) {
            return null;
          }
        });
  }

  /** What can be read where the member is as {@code known} says; {@code null} where it never is. */
  @Nullable Env refine(Env env, Function<Member, @Nullable Member> known) {
    Value there = env.get(root);
    if (there.function() != null) {
      return env;
    }
    if (names.isEmpty()) {
      Member refined = known.apply(there.member());
      return refined == null ? null : env.with(root, there.with(refined));
    }
    Shape shape = there.shape();
    boolean asMissing = known.apply(Member.NEVER) != null;
    if (shape.isNothing() || !isStraight(shape, names)) {
      // What is found in the elements of an array tells that there is one.
      Place outer = new Place(root, names.subList(0, names.size() - 1));
      return asMissing || shape.isNothing() ? env : outer.refine(env, Known.EXISTS.holds());
    }
    Shape refined = Refinement.of(shape, Part.members(names), known);
    if (refined.isNothing()) {
      boolean never = !asMissing || there.presence() == Presence.ALWAYS;
      return never ? null : env.with(root, Value.UNDEFINED);
    }
    Member member = there.member().with(refined);
    return env.with(root, there.with(asMissing ? member : member.with(Presence.ALWAYS)));
  }

  /** Whether no array is on the way: its elements would be looked at one by one. */
  private static boolean isStraight(Shape shape, List<String> names) {
    if (names.isEmpty()) {
      return true;
    }
    if (shape.mayBe(Kind.ARRAY)) {
      return false;
    }
    List<String> inner = names.subList(1, names.size());
    for (ObjectShape object : shape.objects()) {
      if (!isStraight(object.member(names.get(0)).shape(), inner)) {
        return false;
      }
    }
    return true;
  }

  private record Named(Env env) implements SomeCases<@Nullable Place> {
    @Override
    public @Nullable Place variable(Variable variable) {
      String name = variable.name();
      if (name.isEmpty()) {
        return env.isTop() ? null : new Place(new Root.Context(), List.of());
      }
      Frame owner = env.frame().owner(name);
      if (owner != null) {
        return owner.isFirm(name) ? new Place(new Root.Local(owner, name), List.of()) : null;
      }
      boolean ofScope = !name.equals("states") && env.scope().variables().known().containsKey(name);
      return ofScope ? new Place(new Root.OfScope(name), List.of()) : null;
    }

    @Override
    public @Nullable Place field(FieldName field) {
      return env.isTop() ? null : new Place(new Root.Context(), List.of(field.name()));
    }

    @Override
    public @Nullable Place path(Path path) {
      List<String> names = new ArrayList<>();
      for (Step step : path.steps()) {
        Expression expression = PathForm.expression(step);
        FieldName name = expression == null ? null : PathForm.name(expression);
        if (!step.stages().isEmpty() || name == null && step != path.steps().get(0)) {
          return null;
        }
        names.add(name == null ? "" : name.name());
      }
      Expression first = PathForm.expression(path.steps().get(0));
      if (first == null || path.grouping() != null) {
        return null;
      }
      List<String> inner = names.subList(1, names.size());
      if (States.isNamed(first, env)) {
        return inner.isEmpty()
            ? null
            : new Place(new Root.OfStates(inner.get(0)), inner.subList(1, inner.size()));
      }
      Place place = first.match(this);
      if (place == null) {
        return null;
      }
      List<String> all = new ArrayList<>(place.names());
      all.addAll(inner);
      return new Place(place.root(), all);
    }

    @Override
    public @Nullable Place otherwise(Expression expression) {
      return null;
    }
  }
}
