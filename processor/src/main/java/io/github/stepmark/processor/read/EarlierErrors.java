package io.github.stepmark.processor.read;

import io.github.stepmark.asl.HandlerName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the retriers or catchers of a state answer to that stand before another one. */
final class EarlierErrors {

  private static final String ALL = "States.ALL";
  private static final String TASK_FAILED = "States.TaskFailed";

  private final Map<String, String> answering = new HashMap<>();
  private int count;

  /** Whether {@code errors} answer to whatever a handler throws. */
  static boolean answersToAll(Collection<String> errors) {
    return errors.contains(ALL) || errors.contains(TASK_FAILED);
  }

  /**
   * Whether {@code error} gets no further than to them; {@code States.ALL} has a rule of its own.
   */
  boolean answerTo(String error) {
    return answering(error) != null;
  }

  /** What the one of them is called that {@code error} gets to; {@code null} where none is. */
  @Nullable String answering(String error) {
    if (error.equals(ALL)) {
      return null;
    }
    String named = answering.get(error);
    return named != null || error.startsWith("States.") ? named : answering.get(TASK_FAILED);
  }

  /**
   * Counts the next one among them.
   *
   * @param noun what one of its kind is called
   * @param written the errors as they are written
   * @param errors their names
   */
  void add(String noun, List<String> written, Collection<String> errors) {
    String called = HandlerName.of(noun, written, count++);
    errors.forEach(error -> answering.putIfAbsent(error, called));
  }
}
