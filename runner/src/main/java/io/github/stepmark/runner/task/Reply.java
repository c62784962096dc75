package io.github.stepmark.runner.task;

import io.github.stepmark.runner.data.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What comes back from a task's call.
 *
 * @param submitted what a service says on taking a job in whose result comes later; null where
 *     there is no such event
 * @param answer the result or the error; null where it is still to come
 */
public record Reply(@Nullable Payload submitted, @Nullable Answer answer) {

  public static Reply of(Answer answer) {
    return new Reply(null, answer);
  }
}
