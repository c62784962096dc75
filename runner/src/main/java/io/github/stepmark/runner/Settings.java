package io.github.stepmark.runner;

import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.history.Way;
import io.github.stepmark.runner.items.Buckets;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a definition is run: all that is not the definition. Never changes once it is made. */
final class Settings {

  private static final Consumer<Way> NOBODY = way -> {};

  static final Settings DEFAULT = new Settings();

  private String machineName = "StateMachine";
  private Workers workers = Workers.NONE;
  private Machines machines = Machines.NONE;
  private @Nullable TaskTokens tokens;
  private Duration handlerLimit = Duration.ofSeconds(60);
  private RunClock clock = RunClock.virtual();
  private long seed;
  private Consumer<HistoryEvent> listener = event -> {};
  private Consumer<Way> ways = NOBODY;
  private Consumer<String> log = System.out::println;
  private @Nullable Buckets buckets;

  private Settings() {}

  /** These with something set that is not set in them. */
  private Settings with(Consumer<Settings> setting) {
    Settings copy = new Settings();
    copy.machineName = machineName;
    copy.workers = workers;
    copy.machines = machines;
    copy.tokens = tokens;
    copy.handlerLimit = handlerLimit;
    copy.clock = clock;
    copy.seed = seed;
    copy.listener = listener;
    copy.ways = ways;
    copy.log = log;
    copy.buckets = buckets;
    setting.accept(copy);
    return copy;
  }

  Settings withMachineName(String other) {
    return with(to -> to.machineName = other);
  }

  Settings withWorkers(Workers other) {
    return with(to -> to.workers = other);
  }

  Settings withMachines(Machines other) {
    return with(to -> to.machines = other);
  }

  Settings withTokens(TaskTokens other) {
    return with(to -> to.tokens = other);
  }

  Settings withHandlerLimit(Duration other) {
    return with(to -> to.handlerLimit = other);
  }

  Settings withClock(RunClock other) {
    return with(to -> to.clock = other);
  }

  Settings withSeed(long other) {
    return with(to -> to.seed = other);
  }

  /** One more listener of events. */
  Settings withListener(Consumer<HistoryEvent> other) {
    return with(to -> to.listener = listener.andThen(other));
  }

  /** One more listener of ways. */
  Settings withWays(Consumer<Way> other) {
    return with(to -> to.ways = ways.andThen(other));
  }

  Settings withLog(Consumer<String> other) {
    return with(to -> to.log = other);
  }

  Settings withBuckets(Buckets other) {
    return with(to -> to.buckets = other);
  }

  /**
   * Those of an execution that a Map Run has: nobody listens to its events, and its ways are told
   * without a visit, as visits are numbered by the events of another history.
   */
  Settings ofChild() {
    return with(
        to -> {
          to.listener = event -> {};
          to.ways = tellsWays() ? way -> ways.accept(withoutVisit(way)) : NOBODY;
        });
  }

  private static Way withoutVisit(Way way) {
    return new Way(0, way.state(), way.field(), way.at(), way.error(), way.cause());
  }

  String machineName() {
    return machineName;
  }

  Workers workers() {
    return workers;
  }

  Machines machines() {
    return machines;
  }

  /** Where tasks are answered by their tokens; null where each execution has its own. */
  @Nullable TaskTokens tokens() {
    return tokens;
  }

  Duration handlerLimit() {
    return handlerLimit;
  }

  RunClock clock() {
    return clock;
  }

  long seed() {
    return seed;
  }

  Consumer<HistoryEvent> listener() {
    return listener;
  }

  Consumer<Way> ways() {
    return ways;
  }

  /** Whether anyone listens for ways. */
  boolean tellsWays() {
    return ways != NOBODY;
  }

  Consumer<String> log() {
    return log;
  }

  @Nullable Buckets buckets() {
    return buckets;
  }
}
