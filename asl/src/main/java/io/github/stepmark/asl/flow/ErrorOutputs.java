package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.Nullity;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a catcher is given: {@code {"Error": …, "Cause": …}}. */
final class ErrorOutputs {

  /** Names that stand for others. */
  private static final Set<String> WILDCARDS =
      Set.of("States.ALL", "States.TaskFailed", "States.HeartbeatTimeout");

  private ErrorOutputs() {}

  /**
   * The error output of an error that {@code catcher} answers to, in {@code state}. An error
   * without a name has none of those that a catcher names.
   */
  static Shape of(Catcher catcher, State state) {
    Nullity nullity = leavesOut(state);
    Set<String> names = new LinkedHashSet<>(catcher.errorEquals());
    boolean known =
        names.stream().noneMatch(name -> WILDCARDS.contains(name) || name.contains("${"));
    return ObjectShape.builder()
        .member("Error", known ? Shape.texts(names) : text(nullity))
        .member("Cause", new Member(text(nullity), Presence.UNKNOWN, null))
        .build();
  }

  private static Shape text(Nullity nullity) {
    return switch (nullity) {
      case NEVER -> Shape.text();
      case IF_ASKED -> NullIfAsked.or(Shape.text());
      case PERHAPS -> Shape.text().or(Shape.ofNull());
    };
  }

  /** Whether something in {@code state} fails that need not say by what, nor why. */
  private static Nullity leavesOut(State state) {
    StateParts parts = StateParts.of(state);
    String resource = parts.resource();
    if (resource != null) {
      // Who fails a task by its token may leave out both, which is not written here.
      boolean byToken =
          resource.endsWith(".waitForTaskToken") || ContextShapes.isActivity(resource);
      return byToken ? Nullity.IF_ASKED : Nullity.NEVER;
    }
    if (state instanceof Fail fail && (fail.error() == null || fail.cause() == null)) {
      return Nullity.PERHAPS;
    }
    return state.graphs().stream()
        .flatMap(graph -> graph.states().values().stream())
        .map(ErrorOutputs::leavesOut)
        .max(Comparator.naturalOrder())
        .orElse(Nullity.NEVER);
  }
}
