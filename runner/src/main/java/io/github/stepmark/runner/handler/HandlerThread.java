package io.github.stepmark.runner.handler;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A daemon thread that runs functions' calls, one after the other, and ends when none has come for
 * a while or when one was abandoned on it.
 */
final class HandlerThread {

  private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(10);

  private static final ThreadGroup GROUP = new ThreadGroup("stepmark-handlers");
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Those without a call, the one that had one last first. */
  private static final Deque<HandlerThread> IDLE = new ConcurrentLinkedDeque<>();

  /** In the place of a call: the thread takes none any more. */
  private static final HandlerCall<?> NONE = new HandlerCall<>(() -> "");

  private final AtomicReference<@Nullable HandlerCall<?>> next = new AtomicReference<>();
  private final Thread thread;

  private HandlerThread(HandlerCall<?> first) {
    next.set(first);
    // Without inheritable thread locals: a thread outlives the test that happened to start it.
    thread = new Thread(GROUP, this::run, "stepmark-handler-" + COUNT.incrementAndGet(), 0, false);
    thread.setDaemon(true);
  }

  /** Has {@code call} run on a thread that has none. */
  static Thread start(HandlerCall<?> call) {
    for (HandlerThread idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
      // What a function has done to its thread may have ended it since.
      if (idle.thread.isAlive() && idle.next.compareAndSet(null, call)) {
        LockSupport.unpark(idle.thread);
        return idle.thread;
      }
    }
    HandlerThread fresh = new HandlerThread(call);
    fresh.thread.start();
    return fresh.thread;
  }

  private void run() {
    HandlerCall<?> call = next.get();
    while (call != null && call != NONE) {
      next.set(null);
      if (!call.run(() -> IDLE.push(this))) {
        return;
      }
      call = await();
    }
  }

  private @Nullable HandlerCall<?> await() {
    if (Spin.until(() -> next.get() != null)) {
      return next.get();
    }
    long end = System.nanoTime() + KEPT_NANOS;
    while (next.get() == null) {
      long left = end - System.nanoTime();
      if (left <= 0 && next.compareAndSet(null, NONE)) {
        IDLE.remove(this);
        return null;
      }
      LockSupport.parkNanos(this, Math.max(left, 1));
      // What a function leaves set concerns nobody after it.
      Thread.interrupted();
    }
    return next.get();
  }
}
