package io.github.stepmark.runner;

import java.time.Duration;
import java.util.function.Consumer;

/** How a definition is run: all that is not the definition. Never changes. */
record Settings(
    String machineName,
    Workers workers,
    Duration handlerLimit,
    RunClock clock,
    long seed,
    Consumer<HistoryEvent> listener,
    Consumer<String> log) {

  static final Settings DEFAULT =
      new Settings(
          "StateMachine",
          Workers.NONE,
          Duration.ofSeconds(60),
          RunClock.virtual(),
          0,
          event -> {},
          System.out::println);

  Settings withMachineName(String name) {
    return new Settings(name, workers, handlerLimit, clock, seed, listener, log);
  }

  Settings withWorker(String name, Worker worker) {
    return new Settings(
        machineName, workers.with(name, worker), handlerLimit, clock, seed, listener, log);
  }

  Settings withHandlerLimit(Duration limit) {
    return new Settings(machineName, workers, limit, clock, seed, listener, log);
  }

  Settings withClock(RunClock other) {
    return new Settings(machineName, workers, handlerLimit, other, seed, listener, log);
  }

  Settings withSeed(long other) {
    return new Settings(machineName, workers, handlerLimit, clock, other, listener, log);
  }

  Settings withListener(Consumer<HistoryEvent> other) {
    return new Settings(
        machineName, workers, handlerLimit, clock, seed, listener.andThen(other), log);
  }

  Settings withLog(Consumer<String> other) {
    return new Settings(machineName, workers, handlerLimit, clock, seed, listener, other);
  }
}
