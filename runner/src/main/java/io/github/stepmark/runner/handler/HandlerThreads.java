package io.github.stepmark.runner.handler;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/**
 * Runs functions' code, each call on a daemon thread, while the caller waits. A call that takes too
 * long is interrupted and left behind with its thread, which then harms nobody and keeps no JVM
 * alive. Threads are kept for a while: an execution has none of its own.
 */
public final class HandlerThreads {

  private HandlerThreads() {}

  /** A call that took longer than it may. */
  public static final class Outlived extends Exception {

    private static final long serialVersionUID = 1;

    /** Has for its stack trace where the call stood when its time was over. */
    Outlived(StackTraceElement[] standing) {
      super("The call takes longer than it may");
      setStackTrace(standing);
    }
  }

  /**
   * Calls {@code code} with the class loader that its caller has.
   *
   * @throws Outlived where it takes longer than {@code allowance} says; it is interrupted then
   * @throws ExecutionException with what it throws
   */
  public static <T> T call(Callable<T> code, Allowance allowance)
      throws Outlived, ExecutionException {
    HandlerCall<T> call = new HandlerCall<>(code);
    Thread thread = HandlerThread.start(call);
    try {
      if (!await(call, allowance)) {
        StackTraceElement[] standing = thread.getStackTrace();
        if (call.abandon()) {
          thread.interrupt();
          throw new Outlived(standing);
        }
      }
    } catch (InterruptedException e) {
      if (call.abandon()) {
        thread.interrupt();
      }
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a function ran", e);
    }
    return call.outcome();
  }

  private static boolean await(HandlerCall<?> call, Allowance allowance)
      throws InterruptedException {
    Duration limit = allowance.limit();
    if (limit == null) {
      return call.await(Long.MAX_VALUE / 2);
    }
    Duration timeout = allowance.timeout();
    if (timeout == null || timeout.compareTo(limit) >= 0) {
      return call.await(limit.toNanos());
    }
    // Virtual time has stood still: a slow computer is no reason to time out.
    return call.await(timeout.toNanos())
        || !allowance.isTimedOut() && call.await(limit.minus(timeout).toNanos());
  }
}
