package io.github.stepmark.runner.query;

import java.time.Duration;
import java.time.Instant;

/** How long a Wait state may wait. */
public final class WaitLimit {

  /** AWS keeps a delay in 31 bits. */
  private static final Duration LONGEST = Duration.ofSeconds(Integer.MAX_VALUE);

  private WaitLimit() {}

  /**
   * {@code until}, unless that is too far from {@code now}.
   *
   * @throws QueryException where it is
   */
  public static Instant checked(Instant now, Instant until) {
    if (Duration.between(now, until).compareTo(LONGEST) > 0) {
      throw QueryException.runtime("Wait state delay is too long.");
    }
    return until;
  }
}
