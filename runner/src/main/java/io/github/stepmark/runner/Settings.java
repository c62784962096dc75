package io.github.stepmark.runner;

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
    Consumer<String> log) {

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
          System.out::println);

  Settings withMachineName(String name) {
    return new Settings(
        name, workers, machines, tokens, handlerLimit, clock, seed, listener, ways, log);
  }

  Settings withWorkers(Workers other) {
    return new Settings(
        machineName, other, machines, tokens, handlerLimit, clock, seed, listener, ways, log);
  }

  Settings withMachines(Machines other) {
    return new Settings(
        machineName, workers, other, tokens, handlerLimit, clock, seed, listener, ways, log);
  }

  Settings withTokens(TaskTokens other) {
    return new Settings(
        machineName, workers, machines, other, handlerLimit, clock, seed, listener, ways, log);
  }

  Settings withHandlerLimit(Duration limit) {
    return new Settings(
        machineName, workers, machines, tokens, limit, clock, seed, listener, ways, log);
  }

  Settings withClock(RunClock other) {
    return new Settings(
        machineName, workers, machines, tokens, handlerLimit, other, seed, listener, ways, log);
  }

  Settings withSeed(long other) {
    return new Settings(
        machineName, workers, machines, tokens, handlerLimit, clock, other, listener, ways, log);
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
        log);
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
        log);
  }

  Settings withLog(Consumer<String> other) {
    return new Settings(
        machineName, workers, machines, tokens, handlerLimit, clock, seed, listener, ways, other);
  }
}
