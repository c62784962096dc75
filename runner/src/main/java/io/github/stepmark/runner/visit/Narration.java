package io.github.stepmark.runner.visit;

import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.history.ShownDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
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
  private final Visits visits = new Visits();
  private Instant started = Instant.EPOCH;

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
    Visit before = visits.before(event);
    StateVisit.Failure failed = before == null ? null : before.unanswered();
    if (event.type().isStateEntered()) {
      tellTheWay(before, failed, String.valueOf(shown.name()));
      cut("→ " + shown.name() + "  " + shown.data());
    }
    Visit visit = visits.read(event, shown);
    switch (event.type()) {
      case EXECUTION_STARTED -> started = event.timestamp();
      case LAMBDA_FUNCTION_SCHEDULED,
          ACTIVITY_SCHEDULED,
          TASK_SCHEDULED,
          PARALLEL_STATE_STARTED,
          MAP_STATE_STARTED ->
          tellRetry(visit, failed, event.timestamp());
      case LAMBDA_FUNCTION_FAILED,
          LAMBDA_FUNCTION_TIMED_OUT,
          ACTIVITY_FAILED,
          ACTIVITY_TIMED_OUT,
          TASK_FAILED,
          TASK_TIMED_OUT ->
          tellError(visit, shown.failure());
      case EVALUATION_FAILED, MAP_RUN_FAILED -> tellError(visit, shown.failure());
      case PARALLEL_STATE_FAILED -> tellPartFailed(before, visit, "a branch failed");
      case MAP_STATE_FAILED -> tellPartFailed(before, visit, "an item failed");
      case EXECUTION_SUCCEEDED -> line("SUCCEEDED " + after(event) + "  " + shown.data());
      case EXECUTION_FAILED -> line("FAILED " + after(event) + "  " + shown.failure());
      case EXECUTION_TIMED_OUT -> line("TIMED_OUT " + after(event));
      case EXECUTION_ABORTED -> line("ABORTED " + after(event) + "  " + shown.failure());
      default -> tellExit(event, visit, shown);
    }
  }

  private void tellExit(HistoryEvent event, @Nullable Visit visit, ShownDetails shown) {
    if (visit == null || !event.type().isStateExited()) {
      return;
    }
    if (event.type() == EventType.WAIT_STATE_EXITED) {
      cut("  waited " + Spans.text(Duration.between(visit.entered(), event.timestamp())));
    }
    cut("← " + shown.name() + "  " + shown.data());
  }

  private void tellTheWay(
      @Nullable Visit before, StateVisit.@Nullable Failure failed, String next) {
    if (before == null) {
      return;
    }
    if (failed != null) {
      cut("  " + before.state() + " → " + next + ", caught");
    } else if (before.enteredBy() == EventType.CHOICE_STATE_ENTERED) {
      cut("  " + before.state() + " → " + next);
    }
  }

  private void tellError(@Nullable Visit visit, String error) {
    if (visit != null) {
      cut("  " + visit.state() + " failed: " + error);
    }
  }

  /** A failure of the state itself has been told. */
  private void tellPartFailed(@Nullable Visit before, @Nullable Visit visit, String error) {
    if (before != visit) {
      tellError(visit, error);
    }
  }

  private void tellRetry(@Nullable Visit visit, StateVisit.@Nullable Failure failed, Instant time) {
    if (visit != null && failed != null) {
      String after = Spans.text(Duration.between(failed.at(), time));
      cut("  " + visit.state() + " is tried again after " + after);
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
