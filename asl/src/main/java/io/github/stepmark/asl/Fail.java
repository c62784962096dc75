package io.github.stepmark.asl;

import org.jspecify.annotations.Nullable;

/**
 * A Fail state: ends its execution as failed.
 *
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}
 * @param error {@code Error} or {@code ErrorPath}, at most 256 characters
 * @param cause {@code Cause} or {@code CausePath}, at most 32768 characters
 */
public record Fail(
    @Nullable String comment,
    @Nullable QueryLanguage queryLanguage,
    @Nullable ValueOrPath<String> error,
    @Nullable ValueOrPath<String> cause)
    implements State {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.fail(this);
  }
}
