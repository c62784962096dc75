package io.github.stepmark.runner.handler;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One call of a function's code, between the thread that waits for it and the one that runs it. The
 * waiting one looks for the end a little before it sleeps: most functions of a test take less time
 * than to wake a thread.
 */
final class HandlerCall<T> {

  /** Where it stands. */
  private enum Stage {
    RUNNING,
    /** The code has ended; what came of it is being handed over. */
    ENDING,
    ENDED,
    ABANDONED
  }

  private final Callable<T> code;
  private final @Nullable ClassLoader loader;
  private final Thread caller = Thread.currentThread();
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.RUNNING);

  private @Nullable T result;
  private @Nullable Throwable thrown;

  /** A call by the thread that makes it, whose class loader the code sees. */
  HandlerCall(Callable<T> code) {
    this.code = code;
    loader = caller.getContextClassLoader();
  }

  /**
   * Runs the code on the current thread.
   *
   * @param ending called before the caller hears of the end
   * @return false where the call was abandoned meanwhile: the thread may have been interrupted
   */
  boolean run(Runnable ending) {
    Thread.currentThread().setContextClassLoader(loader);
    try {
      result = code.call();
    } catch (Throwable e) {
      thrown = e;
    }
    if (!stage.compareAndSet(Stage.RUNNING, Stage.ENDING)) {
      return false;
    }
    ending.run();
    stage.set(Stage.ENDED);
    LockSupport.unpark(caller);
    return true;
  }

  /**
   * Waits for the end.
   *
   * @return whether it has come within so many nanoseconds
   */
  boolean await(long nanos) throws InterruptedException {
    if (Spin.until(() -> stage.get() == Stage.ENDED)) {
      return true;
    }
    long deadline = System.nanoTime() + nanos;
    while (stage.get() != Stage.ENDED) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      LockSupport.parkNanos(this, left);
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
    return true;
  }

  /** Gives it up, unless it has ended by now. */
  boolean abandon() {
    return stage.compareAndSet(Stage.RUNNING, Stage.ABANDONED);
  }

  /** What came of it, once it has ended. */
  T outcome() throws ExecutionException {
    while (stage.get() != Stage.ENDED) {
      Thread.onSpinWait();
    }
    if (thrown != null) {
      throw new ExecutionException(thrown);
    }
    return Objects.requireNonNull(result);
  }
}
