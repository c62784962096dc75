package io.github.stepmark.runner;

import io.github.stepmark.runner.items.Buckets;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a definition is run: all that is not the definition. Never changes. */
record Settings(
    String machineName,
    Workers workers,
    Machines machines,
    @Nullable TaskTokens tokens,
    Duration handlerLimit,
    RunClock clock,
    long seed,
    Consumer<HistoryEvent> listener,
    Consumer<Way> ways,
    Consumer<String> log,
    @Nullable Buckets buckets) {

  private static final Consumer<Way> NOBODY = way -> {};

  static final Settings DEFAULT =
      new Settings(
          "StateMachine",
          Workers.NONE,
          Machines.NONE,
          null,
          Duration.ofSeconds(60),
          RunClock.virtual(),
          0,
          event -> {},
          NOBODY,
          System.out::println,
          null);

  Settings withMachineName(String name) {
    return new Settings(
        name, workers, machines, tokens, handlerLimit, clock, seed, listener, ways, log, buckets);
  }

  Settings withWorkers(Workers other) {
    return new Settings(
        machineName,
        other,
        machines,
        tokens,
        handlerLimit,
        clock,
        seed,
        listener,
        ways,
        log,
        buckets);
  }

  Settings withMachines(Machines other) {
    return new Settings(
        machineName,
        workers,
        other,
        tokens,
        handlerLimit,
        clock,
        seed,
        listener,
        ways,
        log,
        buckets);
  }

  Settings withTokens(TaskTokens other) {
    return new Settings(
        machineName,
        workers,
        machines,
        other,
        handlerLimit,
        clock,
        seed,
        listener,
        ways,
        log,
        buckets);
  }

  Settings withHandlerLimit(Duration limit) {
    return new Settings(
        machineName, workers, machines, tokens, limit, clock, seed, listener, ways, log, buckets);
  }

  Settings withClock(RunClock other) {
    return new Settings(
        machineName,
        workers,
        machines,
        tokens,
        handlerLimit,
        other,
        seed,
        listener,
        ways,
        log,
        buckets);
  }

  Settings withSeed(long other) {
    return new Settings(
        machineName,
        workers,
        machines,
        tokens,
        handlerLimit,
        clock,
        other,
        listener,
        ways,
        log,
        buckets);
  }

  Settings withListener(Consumer<HistoryEvent> other) {
    return new Settings(
        machineName,
        workers,
        machines,
        tokens,
        handlerLimit,
        clock,
        seed,
        listener.andThen(other),
        ways,
        log,
        buckets);
  }

  /** Whether anyone listens for ways. */
  boolean tellsWays() {
    return ways != NOBODY;
  }

  Settings withWays(Consumer<Way> other) {
    return new Settings(
        machineName,
        workers,
        machines,
        tokens,
        handlerLimit,
        clock,
        seed,
        listener,
        ways.andThen(other),
        log,
        buckets);
  }

  Settings withLog(Consumer<String> other) {
    return new Settings(
        machineName,
        workers,
        machines,
        tokens,
        handlerLimit,
        clock,
        seed,
        listener,
        ways,
        other,
        buckets);
  }

  Settings withBuckets(Buckets other) {
    return new Settings(
        machineName,
        workers,
        machines,
        tokens,
        handlerLimit,
        clock,
        seed,
        listener,
        ways,
        log,
        other);
  }

  /**
   * Those of an execution that a Map Run has: nobody listens to its events, and its ways are told
   * without a visit, as visits are numbered by the events of another history.
   */
  Settings ofChild() {
    Consumer<Way> told =
        tellsWays()
            ? way ->
                ways.accept(
                    new Way(0, way.state(), way.field(), way.at(), way.error(), way.cause()))
            : NOBODY;
    return new Settings(
        machineName,
        workers,
        machines,
        tokens,
        handlerLimit,
        clock,
        seed,
        event -> {},
        told,
        log,
        buckets);
  }
}
