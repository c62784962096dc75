package io.github.stepmark.runner;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The queue of what is to come, by time, and at the same time in the order in which it was put. */
final class Agenda {

  private final PriorityQueue<Due> queue =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::order));

  /** On what ends a run: no other event of the run's makes that void. */
  private static final int EXPIRY = -1;

  private static final int NO_BEAT = -1;

  private long order;

  /**
   * Something to come.
   *
   * @param ticket the strand's at the time of writing; it counts only while the strand's is the
   *     same
   * @param beat for what comes unless the strand is heard of: how often it had been at the time of
   *     writing
   */
  record Due(
      Instant at, long order, Run run, Strand strand, int ticket, int beat, Happening happening) {

    boolean isVoid() {
      return run.ending().isOver()
          || ticket != EXPIRY && (run.isStuck() || ticket != strand.ticket())
          || beat != NO_BEAT && beat != strand.beats();
    }
  }

  void add(Instant at, Run run, Strand strand, Happening happening) {
    queue.add(new Due(at, order++, run, strand, strand.ticket(), NO_BEAT, happening));
  }

  /** Adds what comes unless the strand is heard of before. It is, as far as earlier ones go. */
  void addHeartbeat(Instant at, Run run, Strand strand, Happening happening) {
    queue.add(new Due(at, order++, run, strand, strand.ticket(), strand.beat(), happening));
  }

  /** Adds the end of a run, which comes before all else at the same time. */
  void addExpiry(Instant at, Run run, Strand root) {
    queue.add(
        new Due(at, Long.MIN_VALUE + order++, run, root, EXPIRY, NO_BEAT, new Happening.Expired()));
  }

  /** The next thing to come, if there is any; what has become void is left out. */
  @Nullable Due peek() {
    Due next = queue.peek();
    while (next != null && next.isVoid()) {
      queue.poll();
      next = queue.peek();
    }
    return next;
  }

  /** Takes the next thing. Whatever else might have come to its strand is void then. */
  @Nullable Due poll() {
    Due next = peek();
    if (next != null) {
      queue.poll();
      next.strand().voidTickets();
    }
    return next;
  }
}
