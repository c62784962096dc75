package io.github.stepmark.runner;

import io.github.stepmark.runner.query.intrinsic.Intrinsics;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The time that passes for an execution and for those that it starts: what comes to which of them
 * when, what time it is, and the one source of chance. It has no thread and no timer; {@link #step}
 * is all that moves it.
 */
final class Timeline {

  private final RunClock clock;
  private final Random random;
  private final Agenda agenda = new Agenda();
  private Instant now;

  Timeline(RunClock clock, long seed) {
    this.clock = clock;
    random = new Random(seed);
    now = clock.start();
  }

  Instant now() {
    return now;
  }

  RunClock clock() {
    return clock;
  }

  Random random() {
    return random;
  }

  /** When the next thing happens; null when nothing more does. */
  @Nullable Instant next() {
    Agenda.Due next = agenda.peek();
    return next == null ? null : next.at();
  }

  /** Lets the next thing happen, and time pass until then. */
  void step() {
    Agenda.Due due = agenda.poll();
    if (due != null) {
      now = clock.reach(due.at());
      due.run().take(due);
    }
  }

  /** Lets time pass until {@code time}, at which or before which nothing is left to happen. */
  void passUntil(Instant time) {
    now = clock.reach(time);
  }

  /** Lets time pass by as much as the clock says that it has, while code ran. */
  void codeHasRun() {
    now = clock.after(now);
  }

  void schedule(Instant at, Run run, Strand strand, Happening happening) {
    agenda.add(at.isBefore(now) ? now : at, run, strand, happening);
  }

  /** Has {@code run} end at {@code at}, before all else that is due then. */
  void expire(Instant at, Run run, Strand root) {
    agenda.addExpiry(at, run, root);
  }

  /** A version 4 UUID drawn from the seed. */
  String newId() {
    return Intrinsics.uuid(random);
  }
}
