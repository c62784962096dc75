package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
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

  /** The error output of an error that {@code catcher} answers to. */
  static Shape of(Catcher catcher, boolean mayBeNull) {
    Set<String> names = new LinkedHashSet<>(catcher.errorEquals());
    boolean known =
        names.stream().noneMatch(name -> WILDCARDS.contains(name) || name.contains("${"));
    Shape error = known ? Shape.texts(names) : Shape.text();
    // Who fails a task by its token may leave out both.
    Shape cause = mayBeNull ? Shape.text().or(Shape.ofNull()) : Shape.text();
    return ObjectShape.builder()
        .member("Error", mayBeNull ? error.or(Shape.ofNull()) : error)
        .member("Cause", new Member(cause, Presence.UNKNOWN, null))
        .build();
  }
}
