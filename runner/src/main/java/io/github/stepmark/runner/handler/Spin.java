package io.github.stepmark.runner.handler;

import java.util.function.BooleanSupplier;

/**
 * Waiting awake, for what comes within microseconds: to sleep and to be woken takes longer. By the
 * clock, since what a look takes differs tenfold from one processor to another.
 */
final class Spin {

  private static final long NANOS = Runtime.getRuntime().availableProcessors() > 1 ? 50_000 : 0;

  private static final int LOOKS_BETWEEN_CLOCKS = 16;

  private Spin() {}

  /** Whether {@code condition} holds now or within some 50 microseconds. */
  static boolean until(BooleanSupplier condition) {
    if (condition.getAsBoolean()) {
      return true;
    }
    long start = NANOS == 0 ? 0 : System.nanoTime();
    while (NANOS > 0 && System.nanoTime() - start < NANOS) {
      for (int i = 0; i < LOOKS_BETWEEN_CLOCKS; i++) {
        if (condition.getAsBoolean()) {
          return true;
        }
        Thread.onSpinWait();
      }
    }
    return condition.getAsBoolean();
  }
}
