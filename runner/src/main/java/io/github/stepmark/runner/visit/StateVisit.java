package io.github.stepmark.runner.visit;

import io.github.stepmark.runner.history.ShownDetails;
import io.github.stepmark.runner.history.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit of an execution to a state: from the event by which the state is entered to the one by
 * which it is left. {@link Visits} makes them of a history.
 *
 * @param event the id of the event by which it was entered
 * @param state the state's name
 * @param type the state's type, such as {@code Task}
 * @param within the event by which the Parallel or Map state was entered that this visit is part
 *     of; 0 at the top level
 * @param depth how many such states are around it
 * @param entered when it was entered
 * @param left when it was left; null if it was not
 * @param input JSON text
 * @param calledWith what its function, service or worker was last called with, as JSON text; null
 *     where there was no call. Of a function that is called through {@code lambda:invoke}, the
 *     {@code Payload}
 * @param output JSON text; null if it was not left
 * @param assigned the variables that it assigned on being left, by their names, as JSON text, in
 *     their order
 * @param failures what went wrong, in order
 * @param way where the state says what was next, a JSON pointer from the state as in {@link Way};
 *     null if it was not left, or where nobody listened for ways
 * @param next the state that was entered next; null if none was
 * @param aborted whether it was cut short, since something beside it failed
 */
public record StateVisit(
    long event,
    String state,
    String type,
    long within,
    int depth,
    Instant entered,
    @Nullable Instant left,
    String input,
    @Nullable String calledWith,
    @Nullable String output,
    Map<String, String> assigned,
    List<Failure> failures,
    @Nullable String way,
    @Nullable String next,
    boolean aborted) {

  public StateVisit {
    assigned = Collections.unmodifiableMap(new LinkedHashMap<>(assigned));
    failures = List.copyOf(failures);
  }

  /**
   * An attempt that failed.
   *
   * @param error the error's name
   * @param cause the error's cause
   * @param at when it failed
   * @param retried how long after that the state's work was tried again; null if it was not
   */
  public record Failure(
      @Nullable String error, @Nullable String cause, Instant at, @Nullable Duration retried) {

    /** The error and its cause in one text, as far as there are any. */
    public String text() {
      return ShownDetails.failure(error, cause);
    }
  }

  /** How long it took; zero while it is not over. */
  public Duration duration() {
    return left == null ? Duration.ZERO : Duration.between(entered, left);
  }

  /** How often its work was tried again. */
  public int retries() {
    return (int) failures.stream().filter(failure -> failure.retried() != null).count();
  }

  /** Whether a catcher took it to the next state. */
  public boolean wasCaught() {
    return left != null
        && !failures.isEmpty()
        && failures.get(failures.size() - 1).retried() == null;
  }

  /** Whether it ended in an error that nothing in the state took care of. */
  public boolean hasFailed() {
    return left == null
        && !failures.isEmpty()
        && failures.get(failures.size() - 1).retried() == null;
  }

  /** A length of time as people write it: {@code 1 h 30 min}, {@code 2.5 s}. */
  public static String text(Duration time) {
    return Spans.text(time);
  }
}
