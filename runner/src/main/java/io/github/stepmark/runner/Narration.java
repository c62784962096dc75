package io.github.stepmark.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells people what happens in an execution, line by line as it happens: each state as it is
 * entered ({@code →}) and left ({@code ←}) with its input and output, the way taken at a Choice or
 * by a catcher, waits, errors and retries, and the end. Made for {@link Runner#listener}; it tells
 * a history that is over as well. One narration tells one execution.
 */
public final class Narration implements Consumer<HistoryEvent> {

  private final Appendable out;
  private final int width;
  private final Map<Long, Visit> visits = new HashMap<>();
  private Instant started = Instant.EPOCH;

  /** What is known of the visit to a state that an event belongs to. */
  private static final class Visit {
    private final String state;
    private final Instant entered;
    private final @Nullable Visit within;
    private boolean forked;
    private boolean choice;
    private @Nullable String error;
    private Instant failed = Instant.EPOCH;

    Visit(String state, Instant entered, @Nullable Visit within) {
      this.state = state;
      this.entered = entered;
      this.within = within;
    }
  }

  /** Writes to {@code out}, lines cut to 100 characters. */
  public Narration(Appendable out) {
    this(out, 100);
  }

  /**
   * Writes to {@code out}.
   *
   * @param width the longest line; only the last, with the output or the cause, may be longer
   */
  public Narration(Appendable out, int width) {
    this.out = out;
    this.width = width;
  }

  @Override
  public void accept(HistoryEvent event) {
    ShownDetails shown = ShownDetails.of(event);
    Visit visit = visitOf(event, shown.name());
    if (event.type().isStateEntered()) {
      cut("→ " + shown.name() + "  " + shown.data());
    }
    if (visit != null) {
      visits.put(event.id(), visit);
    }
    switch (event.type()) {
      case EXECUTION_STARTED -> started = event.timestamp();
      case LAMBDA_FUNCTION_SCHEDULED, ACTIVITY_SCHEDULED, TASK_SCHEDULED ->
          tellRetry(visit, event.timestamp());
      case PARALLEL_STATE_STARTED -> {
        tellRetry(visit, event.timestamp());
        fork(visit, true);
      }
      case LAMBDA_FUNCTION_FAILED,
          LAMBDA_FUNCTION_TIMED_OUT,
          ACTIVITY_FAILED,
          ACTIVITY_TIMED_OUT,
          TASK_FAILED,
          TASK_TIMED_OUT ->
          tellError(visit, event.timestamp(), shown.failure());
      case PARALLEL_STATE_FAILED -> tellError(visit, event.timestamp(), "a branch failed");
      case EXECUTION_SUCCEEDED -> line("SUCCEEDED " + after(event) + "  " + shown.data());
      case EXECUTION_FAILED -> line("FAILED " + after(event) + "  " + shown.failure());
      case EXECUTION_TIMED_OUT -> line("TIMED_OUT " + after(event));
      case EXECUTION_ABORTED -> line("ABORTED " + after(event) + "  " + shown.failure());
      default -> tellExit(event, visit, shown);
    }
  }

  /**
   * The visit that an event belongs to, told by the event before it and, where it has one, its
   * state.
   */
  private @Nullable Visit visitOf(HistoryEvent event, @Nullable String state) {
    Visit before = visits.get(event.previousEventId());
    if (event.type().isStateEntered()) {
      tellTheWay(before, String.valueOf(state));
      Visit within = before == null || before.forked ? before : before.within;
      return new Visit(String.valueOf(state), event.timestamp(), within);
    }
    boolean ofTheWhole =
        event.type() == EventType.PARALLEL_STATE_FAILED
            || event.type() == EventType.PARALLEL_STATE_SUCCEEDED
            || state != null && before != null && !state.equals(before.state);
    return before != null && ofTheWhole ? before.within : before;
  }

  private static void fork(@Nullable Visit visit, boolean forked) {
    if (visit != null) {
      visit.forked = forked;
    }
  }

  private void tellExit(HistoryEvent event, @Nullable Visit visit, ShownDetails shown) {
    if (event.type().isStateEntered() || shown.name() == null || visit == null) {
      return;
    }
    fork(visit, false);
    visit.choice = event.type() == EventType.CHOICE_STATE_EXITED;
    if (event.type() == EventType.WAIT_STATE_EXITED) {
      cut("  waited " + Spans.text(Duration.between(visit.entered, event.timestamp())));
    }
    cut("← " + shown.name() + "  " + shown.data());
  }

  private void tellTheWay(@Nullable Visit before, String next) {
    if (before != null && before.error != null) {
      cut("  " + before.state + " → " + next + ", caught");
    } else if (before != null && before.choice) {
      cut("  " + before.state + " → " + next);
    }
  }

  private void tellError(@Nullable Visit visit, Instant time, String error) {
    if (visit != null) {
      visit.error = error;
      visit.failed = time;
      cut("  " + visit.state + " failed: " + error);
    }
  }

  private void tellRetry(@Nullable Visit visit, Instant time) {
    if (visit != null && visit.error != null) {
      cut(
          "  "
              + visit.state
              + " is tried again after "
              + Spans.text(Duration.between(visit.failed, time)));
      visit.error = null;
    }
  }

  private String after(HistoryEvent event) {
    return "after " + Spans.text(Duration.between(started, event.timestamp()));
  }

  private void cut(String text) {
    line(text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "…");
  }

  private void line(String text) {
    try {
      // A cause may hold anything; a line stays a line.
      out.append(text.replaceAll("\\p{Cc}", " ")).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
