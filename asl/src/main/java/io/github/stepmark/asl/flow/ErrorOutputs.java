package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
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
    boolean mayBeNull = mayLeaveOut(state);
    Set<String> names = new LinkedHashSet<>(catcher.errorEquals());
    boolean known =
        names.stream().noneMatch(name -> WILDCARDS.contains(name) || name.contains("${"));
    Shape error = known ? Shape.texts(names) : Shape.text();
    Shape cause = mayBeNull ? Shape.text().or(Shape.ofNull()) : Shape.text();
    return ObjectShape.builder()
        .member("Error", mayBeNull && !known ? error.or(Shape.ofNull()) : error)
        .member("Cause", new Member(cause, Presence.UNKNOWN, null))
        .build();
  }

  /** Whether something in {@code state} fails that need not say by what, nor why. */
  private static boolean mayLeaveOut(State state) {
    StateParts parts = StateParts.of(state);
    String resource = parts.resource();
    if (resource != null) {
      // Who fails a task by its token may leave out both.
      return resource.endsWith(".waitForTaskToken") || ContextShapes.isActivity(resource);
    }
    return state instanceof Fail fail && (fail.error() == null || fail.cause() == null)
        || state.graphs().stream()
            .flatMap(graph -> graph.states().values().stream())
            .anyMatch(ErrorOutputs::mayLeaveOut);
  }
}
