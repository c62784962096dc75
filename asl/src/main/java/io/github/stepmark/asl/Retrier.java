package io.github.stepmark.asl;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of {@code Retry}. All of its values are literals in both query languages.
 *
 * @param errorEquals {@code ErrorEquals}: the names it answers to
 * @param intervalSeconds {@code IntervalSeconds}; 1 if absent
 * @param maxAttempts {@code MaxAttempts}; 3 if absent, 0 is never
 * @param backoffRate {@code BackoffRate}, at least 1; 2.0 if absent
 * @param maxDelaySeconds {@code MaxDelaySeconds}, 1 to 31622400; no cap if absent
 * @param jitterStrategy {@code JitterStrategy}; {@code NONE} if absent
 * @param comment {@code Comment}
 */
public record Retrier(
    List<String> errorEquals,
    @Nullable Long intervalSeconds,
    @Nullable Long maxAttempts,
    @Nullable BigDecimal backoffRate,
    @Nullable Long maxDelaySeconds,
    @Nullable JitterStrategy jitterStrategy,
    @Nullable String comment) {

  public Retrier {
    errorEquals = List.copyOf(errorEquals);
  }

  /** {@code JitterStrategy}: whether a delay is drawn between zero and itself. */
  public enum JitterStrategy {
    NONE,
    FULL
  }
}
