package io.github.stepmark.client;

import java.util.concurrent.TimeUnit;

/** The time in which an execution is waited for. */
interface Time {

  /** That of the clock on the wall. */
  Time REAL =
      new Time() {
        @Override
        public long now() {
          return System.nanoTime();
        }

        @Override
        public void sleep(long nanos) throws InterruptedException {
          TimeUnit.NANOSECONDS.sleep(nanos);
        }
      };

  /** Nanoseconds since some time or other. */
  long now();

  /** Lets that many nanoseconds pass. */
  void sleep(long nanos) throws InterruptedException;
}
