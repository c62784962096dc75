package io.github.stepmark.runner;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs functions' code, each call on a daemon thread, while the caller waits. A call that takes too
 * long is interrupted and left behind with its thread, which then harms nobody and keeps no JVM
 * alive. Threads are kept for a while: an execution has none of its own.
 */
final class HandlerThreads {

  private static final ThreadGroup GROUP = new ThreadGroup("stepmark-handlers");
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final ExecutorService POOL =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          HandlerThreads::thread);

  private HandlerThreads() {}

  private static Thread thread(Runnable work) {
    // Without inheritable thread locals: a thread outlives the test that happened to start it.
    Thread thread =
        new Thread(GROUP, work, "stepmark-handler-" + COUNT.incrementAndGet(), 0, false);
    thread.setDaemon(true);
    return thread;
  }

  /** A call that took longer than it may. */
  static final class Outlived extends Exception {

    private static final long serialVersionUID = 1;

    /** Has for its stack trace where the call stood when its time was over. */
    Outlived(@Nullable Thread thread) {
      super("The call takes longer than it may");
      setStackTrace(thread == null ? new StackTraceElement[0] : thread.getStackTrace());
    }
  }

  /**
   * Calls {@code code} with the class loader that its caller has.
   *
   * @throws Outlived where it takes longer than {@code allowance} says; it is interrupted then
   * @throws ExecutionException with what it throws
   */
  static <T> T call(Callable<T> code, Allowance allowance) throws Outlived, ExecutionException {
    Call<T> call = new Call<>(code, Thread.currentThread().getContextClassLoader());
    FutureTask<T> future = new FutureTask<>(call);
    POOL.execute(future);
    try {
      return await(future, allowance);
    } catch (TimeoutException e) {
      Outlived outlived = new Outlived(call.thread);
      future.cancel(true);
      throw outlived;
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a function ran", e);
    }
  }

  private static <T> T await(FutureTask<T> future, Allowance allowance)
      throws InterruptedException, ExecutionException, TimeoutException {
    Duration limit = allowance.limit();
    if (limit == null) {
      return future.get();
    }
    Duration timeout = allowance.timeout();
    if (timeout == null || timeout.compareTo(limit) >= 0) {
      return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    }
    try {
      return future.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      if (allowance.isTimedOut()) {
        throw e;
      }
      // Virtual time has stood still: a slow computer is no reason to time out.
      return future.get(limit.minus(timeout).toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  private static final class Call<T> implements Callable<T> {

    private final Callable<T> code;
    private final @Nullable ClassLoader loader;
    private volatile @Nullable Thread thread;

    Call(Callable<T> code, @Nullable ClassLoader loader) {
      this.code = code;
      this.loader = loader;
    }

    @Override
    public T call() throws Exception {
      Thread current = Thread.currentThread();
      current.setContextClassLoader(loader);
      thread = current;
      return code.call();
    }
  }
}
