package io.github.stepmark.processor.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What the retriers or catchers of a state answer to that stand before another one. */
final class EarlierErrors {

  private static final String ALL = "States.ALL";
  private static final String TASK_FAILED = "States.TaskFailed";

  private final Set<String> names = new HashSet<>();

  /** Whether {@code errors} answer to whatever a handler throws. */
  static boolean answersToAll(Collection<String> errors) {
    return errors.contains(ALL) || errors.contains(TASK_FAILED);
  }

  /**
   * Whether {@code error} gets no further than to them; {@code States.ALL} has a rule of its own.
   */
  boolean answerTo(String error) {
    return !error.equals(ALL)
        && (names.contains(error) || names.contains(TASK_FAILED) && !error.startsWith("States."));
  }

  /** Counts those of the next one among them. */
  void add(Collection<String> errors) {
    names.addAll(errors);
  }
}
