package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Absence;
import io.github.stepmark.asl.flow.scope.Elements;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathRoot;
import io.github.stepmark.asl.path.PathStep;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a path finds. A path that names one node fails where that is not there; any other gives an
 * array of what it finds, empty if need be.
 */
public final class PathShapes {

  private PathShapes() {}

  /** What {@code path} finds; nothing is reported. */
  public static Member of(JsonPath path, Scope scope) {
    return find(path, scope, null);
  }

  /**
   * What {@code path} finds where the state fails if that is not there, which is reported. What may
   * be missing is taken to be there afterwards, so that it is told once.
   */
  public static Shape required(JsonPath path, Scope scope, Problems problems) {
    return requiredMember(path, scope, problems).shape();
  }

  /** The same, with where it comes from. */
  static Member requiredMember(JsonPath path, Scope scope, Problems problems) {
    Member found = find(path, scope, problems);
    Shape shape = found.presence() == Presence.NEVER ? Shape.anything() : found.shape();
    problems.found(shape);
    return Member.of(shape).from(found.origin());
  }

  private static Member find(JsonPath path, Scope scope, @Nullable Problems problems) {
    Member at = path.root().match(new Roots(scope));
    if (problems != null) {
      path.root().match(new AbsentVariables(path, at, problems));
    }
    boolean gathers = mayFindMany(path);
    Problems told = gathers && problems != null ? asWarnings(problems) : problems;
    StringBuilder prefix = new StringBuilder(path.root().toString());
    PathStepShapes steps = new PathStepShapes(problems == null ? Problems.IGNORED : problems);
    Elements among = null;
    for (PathStep step : path.steps()) {
      if (at.presence() == Presence.NEVER) {
        break;
      }
      Member next = step.match(steps.from(at.shape()));
      if (told != null && !steps.gathers()) {
        new Absence(prefix.toString(), at.shape(), step.range(), among)
            .report(steps.name(), next, told);
      }
      among = elements(prefix.toString(), at.shape(), step);
      at = next.with(at.presence().then(next.presence()));
      prefix.append(step);
    }
    return gathers ? gathered(at) : at;
  }

  /** The array that {@code step} takes one element of, if it does. */
  private static @Nullable Elements elements(String of, Shape shape, PathStep step) {
    NodeName name = NodeName.of(step);
    ArrayShape arrays = shape.isAnything() ? null : shape.arrays();
    return name == null || name.member() != null || arrays == null
        ? null
        : new Elements(of, arrays);
  }

  /** Whether {@code path} may find any number of nodes, and so gives an array of them. */
  static boolean mayFindMany(JsonPath path) {
    return path.steps().stream().anyMatch(step -> step.match(new PathStepShapes.MayFindMany()));
  }

  /** Where a path may find many nodes it finds none in what is not there, and does not fail. */
  private static Member gathered(Member at) {
    return switch (at.presence()) {
      case NEVER -> Member.of(Shape.tuple(List.of()));
      case ALWAYS -> at;
      case UNKNOWN, PERHAPS, ON_SOME_PATHS -> Member.of(at.shape().or(Shape.tuple(List.of())));
    };
  }

  private static Problems asWarnings(Problems problems) {
    return (rule, range, message, mend) -> {
      if (rule == Rule.ABSENT_FIELD || rule == Rule.PATH_INTO_SCALAR) {
        problems.add(Rule.PERHAPS_ABSENT, range, "The path finds nothing: " + message, mend);
      }
    };
  }

  private record Roots(Scope scope) implements PathRoot.Cases<Member> {
    @Override
    public Member input() {
      return Member.of(scope.input());
    }

    @Override
    public Member context() {
      return Member.of(scope.context());
    }

    @Override
    public Member variable(PathRoot.Variable variable) {
      return scope.variable(variable.name());
    }

    @Override
    public Member current() {
      return Member.UNKNOWN;
    }
  }
}
