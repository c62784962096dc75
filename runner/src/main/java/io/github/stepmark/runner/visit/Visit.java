package io.github.stepmark.runner.visit;

import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.history.ShownDetails;
import io.github.stepmark.runner.history.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A visit to a state as far as the history tells it yet. */
final class Visit {

  private final HistoryEvent entry;
  private final String state;
  private final String input;
  private final @Nullable Visit within;
  private final List<StateVisit.Failure> failures = new ArrayList<>();
  private @Nullable Instant left;
  private @Nullable String calledWith;
  private @Nullable String output;
  private Map<String, String> assigned = Map.of();
  private @Nullable String way;
  private @Nullable String next;
  private boolean forked;
  private boolean hasForked;
  private boolean empty;
  private boolean failing;
  private boolean retrying;
  private boolean aborted;

  Visit(HistoryEvent entry, String state, String input, @Nullable Visit within) {
    this.entry = entry;
    this.state = state;
    this.input = input;
    this.within = within;
  }

  String state() {
    return state;
  }

  @Nullable Visit within() {
    return within;
  }

  Instant entered() {
    return entry.timestamp();
  }

  EventType enteredBy() {
    return entry.type();
  }

  /** Whether states are entered inside of it now. */
  boolean isForked() {
    return forked;
  }

  void fork() {
    forked = true;
    empty = true;
    hasForked = true;
  }

  /** Another state is entered inside of it. */
  void fill() {
    empty = false;
  }

  /** Whether what follows it is its own: nothing has been entered inside of it, as it might. */
  boolean isWhole() {
    return forked && empty && !aborted;
  }

  void join() {
    forked = false;
    failing = false;
  }

  /** Its own work has gone wrong, and not that of a part. */
  void failItself() {
    failing = true;
  }

  /** Whether it is to fail for what has gone wrong in itself. */
  boolean fails() {
    return failing && splits();
  }

  /** Whether it is of a state inside of which others are entered. */
  boolean splits() {
    return enteredBy() == EventType.PARALLEL_STATE_ENTERED
        || enteredBy() == EventType.MAP_STATE_ENTERED;
  }

  /** Whether states have been entered inside of it. */
  boolean hasForked() {
    return hasForked;
  }

  /** The failure that nothing has been done about, if the last attempt was one. */
  StateVisit.@Nullable Failure unanswered() {
    StateVisit.Failure last = failures.isEmpty() ? null : failures.get(failures.size() - 1);
    return last == null || last.retried() != null ? null : last;
  }

  void fail(@Nullable String error, @Nullable String cause, Instant at) {
    attempt(at);
    failures.add(new StateVisit.Failure(error, cause, at, null));
  }

  /** Its work begins, perhaps once more. */
  void attempt(Instant at) {
    retrying = false;
    StateVisit.Failure last = unanswered();
    if (last != null) {
      failures.set(
          failures.size() - 1,
          new StateVisit.Failure(
              last.error(), last.cause(), last.at(), Duration.between(last.at(), at)));
    }
  }

  /** Its function, service or worker is called. */
  void call(Instant at, @Nullable String with) {
    attempt(at);
    calledWith = with;
  }

  void leave(Instant at, ShownDetails exit) {
    left = at;
    output = exit.data();
    assigned = exit.assigned();
    forked = false;
  }

  void abort() {
    aborted = true;
  }

  void leadTo(String state) {
    next = state;
  }

  /** A way that was taken in it; one that an error led to may be all that tells of the error. */
  void take(Way taken) {
    if (taken.isEntry()) {
      return;
    }
    if (!taken.isRetrier()) {
      way = taken.field();
    }
    boolean isOfAnError = taken.isRetrier() || taken.isCatcher();
    StateVisit.Failure told = unanswered();
    if (isOfAnError && (retrying || told == null)) {
      fail(taken.error(), taken.cause(), taken.at());
    } else if (isOfAnError && told.error() == null) {
      // The event that a Parallel or a Map has failed by does not say what of.
      failures.set(
          failures.size() - 1,
          new StateVisit.Failure(taken.error(), taken.cause(), told.at(), null));
    }
    retrying = taken.isRetrier();
  }

  StateVisit snapshot() {
    int depth = 0;
    for (Visit outer = within; outer != null; outer = outer.within) {
      depth++;
    }
    return new StateVisit(
        entry.id(),
        state,
        entry.type().aws().replace("StateEntered", ""),
        within == null ? 0 : within.entry.id(),
        depth,
        entry.timestamp(),
        left,
        input,
        calledWith,
        output,
        assigned,
        failures,
        way,
        next,
        aborted);
  }
}
