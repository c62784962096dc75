package io.github.stepmark.runner.history;

import io.github.stepmark.runner.Runner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way that an execution took and that a definition has a place for: into a state, or on from it
 * by a transition, a choice rule or a catcher, or by a retrier back to its work. The history alone
 * does not tell two rules or catchers apart that lead to one state. Told to {@link Runner#ways} as
 * they are taken.
 *
 * @param visit the id of the event by which the state was entered; 0 for an execution of a Map Run
 * @param state the state's name
 * @param field where the state says so, a JSON pointer from the state: {@code /Next}, {@code /End},
 *     {@code /Choices/0/Next}, {@code /Default}, {@code /Catch/0/Next}, {@code /Retry/0}; empty for
 *     the way into the state. A Succeed state has none out of it
 * @param at when, by the execution's clock
 * @param error the error's name, of a catcher or a retrier
 * @param cause the error's cause, likewise
 */
public record Way(
    long visit,
    String state,
    String field,
    Instant at,
    @Nullable String error,
    @Nullable String cause) {

  /** Whether it leads into the state. */
  public boolean isEntry() {
    return field.isEmpty();
  }

  /** Whether it is an element of {@code Retry}. */
  public boolean isRetrier() {
    return field.startsWith("/Retry/");
  }

  /** Whether it is an element of {@code Catch}. */
  public boolean isCatcher() {
    return field.startsWith("/Catch/");
  }
}
