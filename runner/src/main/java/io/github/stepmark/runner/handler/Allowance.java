package io.github.stepmark.runner.handler;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How long a call may take: in the run's time as the state says, and in real time as the runner
 * says, since virtual time stands still while code runs.
 *
 * @param clock makes of a time that has been what time it is now, in the run's time
 * @param began when the call began, in the run's time
 * @param timeout the state's {@code TimeoutSeconds}
 * @param limit what the function may take in real time; null where it may take for ever
 */
public record Allowance(
    UnaryOperator<Instant> clock,
    Instant began,
    @Nullable Duration timeout,
    @Nullable Duration limit) {

  /** The longest that Lambda lets a function run. */
  private static final Duration LONGEST = Duration.ofSeconds(900);

  /** What the function is told that it has left. */
  public Duration left() {
    return min(timeout, min(limit, LONGEST)).minus(passed());
  }

  /** Whether the state's timeout has passed in the run's time. */
  boolean isTimedOut() {
    return timeout != null && passed().compareTo(timeout) >= 0;
  }

  /** What is left of the limit in the run's time once it has passed in real time. */
  public Duration restOfLimit() {
    Duration rest = limit == null ? Duration.ZERO : limit.minus(passed());
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  private Duration passed() {
    return Duration.between(began, clock.apply(began));
  }

  private static Duration min(@Nullable Duration one, Duration other) {
    return one == null || one.compareTo(other) > 0 ? other : one;
  }
}
