package io.github.stepmark.runner;

import java.time.Duration;
import java.time.Instant;

/**
 * How time passes in an execution. The time itself belongs to the execution, so one clock serves
 * any number of them.
 */
public interface RunClock {

  /** The time at which an execution starts. */
  Instant start();

  /** Lets the time become {@code due}, and answers what time it is then. */
  Instant reach(Instant due);

  /** How long it takes in real time until it is {@code due}: none where time is virtual. */
  default Duration realTimeUntil(Instant due) {
    return Duration.ZERO;
  }

  /** The time after code has run that began at {@code before}. */
  Instant after(Instant before);

  /** Virtual time that starts at {@code 2026-01-01T00:00:00Z}, so that runs are alike. */
  static RunClock virtual() {
    return virtual(Instant.parse("2026-01-01T00:00:00Z"));
  }

  /**
   * Virtual time from {@code start} on: waits and backoffs pass at once, in their order, and time
   * stands still while a function runs.
   */
  static RunClock virtual(Instant start) {
    return new RunClock() {
      @Override
      public Instant start() {
        return start;
      }

      @Override
      public Instant reach(Instant due) {
        return due;
      }

      @Override
      public Instant after(Instant before) {
        return before;
      }
    };
  }

  /** The computer's time: a wait of a minute takes a minute. */
  static RunClock real() {
    return new RunClock() {
      @Override
      public Instant start() {
        return Instant.now();
      }

      @Override
      public Duration realTimeUntil(Instant due) {
        Duration left = Duration.between(Instant.now(), due);
        return left.isNegative() ? Duration.ZERO : left;
      }

      @Override
      public Instant reach(Instant due) {
        Duration left = realTimeUntil(due);
        if (!left.isZero()) {
          try {
            Thread.sleep(left.toMillis(), left.toNanosPart() % 1_000_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the execution waited", e);
          }
        }
        return after(due);
      }

      @Override
      public Instant after(Instant before) {
        Instant now = Instant.now();
        return now.isBefore(before) ? before : now;
      }
    };
  }
}
