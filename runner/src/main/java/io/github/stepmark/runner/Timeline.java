package io.github.stepmark.runner;

import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.query.intrinsic.Intrinsics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time that passes for an execution and for those that it starts: what comes to which of them
 * when, what time it is, and the one source of chance. It has no thread and no timer; {@link #step}
 * is all that moves it.
 */
final class Timeline {

  /** AWS has no such limit; this computer has. */
  private static final int MOST_STARTS = 10_000;

  private final RunClock clock;
  private final Random random;
  private final Journal journal;
  private final Agenda agenda = new Agenda();
  private Instant now;
  private boolean busy;
  private long steps;
  private @Nullable Run first;
  private final Map<String, Run> started = new HashMap<>(0);
  private int starts;

  /** What other threads, and code of the test's own, have said; there once a task is open. */
  private @Nullable BlockingQueue<Telling> told;

  private @Nullable TaskTokens tokens;

  /** Something that is said of a task. */
  private record Telling(OpenTask task, Journal.Word word) {}

  /**
   * A time that begins.
   *
   * @param start when
   * @param journal what comes from outside
   */
  Timeline(Settings settings, Instant start, Journal journal) {
    clock = settings.clock();
    random = new Random(settings.seed());
    tokens = settings.tokens();
    now = start;
    this.journal = journal;
  }

  Journal journal() {
    return journal;
  }

  /** How many steps there have been. */
  long steps() {
    return steps;
  }

  /** Where the tasks of its executions are answered: the runner's, or its own. */
  TaskTokens tokens() {
    TaskTokens answered = tokens;
    if (answered == null) {
      answered = new TaskTokens(Duration.ZERO);
      tokens = answered;
    }
    return answered;
  }

  /** Takes note of an execution that happens in it; mostly it stays alone. */
  void add(Run run) {
    if (first == null) {
      first = run;
    } else {
      started.put(run.identity().executionArn(), run);
    }
  }

  /** Whether {@code run} is the one that the others were started from. */
  boolean isFirst(Run run) {
    return run == first;
  }

  /** The execution of this ARN; null where there is none. */
  @Nullable Run run(String executionArn) {
    return first != null && first.identity().executionArn().equals(executionArn)
        ? first
        : started.get(executionArn);
  }

  /**
   * Counts an execution that a task starts.
   *
   * @throws StateError where there are so many that they start each other without end
   */
  void countStart() {
    starts++;
    if (starts > MOST_STARTS) {
      throw StateError.runtime(
          "[Stepmark/TooManyExecutions] Tasks have started %d executions; do they start each other without end?"
              .formatted(MOST_STARTS));
    }
  }

  void open(OpenTask task) {
    if (told == null) {
      told = new LinkedBlockingQueue<>();
    }
    tokens().open(task);
  }

  /** Has {@code task} hear of something between one step and the next. Any thread may say it. */
  void tell(OpenTask task, Journal.Word word) {
    Objects.requireNonNull(told).add(new Telling(task, word));
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

  /** When the next thing happens; null when nothing more does by itself. */
  @Nullable Instant next() {
    hear();
    Agenda.Due next = agenda.peek();
    return next == null ? null : next.at();
  }

  /**
   * Lets the next thing happen, and time pass until then. Waits for answers of other threads where
   * the clock is real, or where somebody is expected to answer.
   *
   * @return false when nothing more happens
   */
  boolean step() {
    refuseWithinAStep();
    Instant next = next();
    while (hearsUntil(next)) {
      next = next();
    }
    Agenda.Due due = agenda.poll();
    if (due == null) {
      return false;
    }
    steps++;
    now = journal.time(due.at(), () -> clock.reach(due.at()));
    busy = true;
    try {
      due.run().take(due);
    } finally {
      busy = false;
    }
    return true;
  }

  /** Lets everything happen that is due at {@code time} or before it. It is {@code time} then. */
  void advanceTo(Instant time) {
    refuseWithinAStep();
    boolean more = true;
    while (more) {
      Instant next = next();
      more = next != null && !next.isAfter(time) ? step() : hearsUntil(time);
    }
    if (now.isBefore(time)) {
      now = clock.reach(time);
    }
  }

  /** A function or an answer that is called in a step would have the next one begin within it. */
  private void refuseWithinAStep() {
    if (busy) {
      throw new IllegalStateException(
          "[Stepmark/AlreadyAdvancing] This execution is being advanced: a handler or an answer that it calls cannot advance it, too. Return, and advance it where it was started.");
    }
  }

  /** Lets happen what has been said since the last step. */
  void hear() {
    if (told == null || busy) {
      return;
    }
    for (Telling one = told.poll(); one != null; one = told.poll()) {
      hear(one);
    }
  }

  private void hear(Telling one) {
    now = clock.after(now);
    journal.say(steps, now, one.word());
    one.task().hear(one.word());
  }

  /** Whether something is said before {@code time}, or while somebody is waited for. */
  private boolean hearsUntil(@Nullable Instant time) {
    if (told == null || journal.isReplaying() || time != null && !time.isAfter(clock.after(now))) {
      return false;
    }
    Duration real = time == null ? Duration.ZERO : clock.realTimeUntil(time);
    Duration wait = real.isZero() ? tokens().patience() : real;
    return !wait.isZero() && tokens().hasOpen(this) && hears(told, wait);
  }

  private boolean hears(BlockingQueue<Telling> told, Duration wait) {
    try {
      Telling one = told.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
      if (one == null) {
        return false;
      }
      hear(one);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the execution waited for an answer", e);
    }
  }

  /** Lets time pass by as much as the clock says that it has, while code ran. */
  void codeHasRun() {
    now = journal.time(now, () -> clock.after(now));
  }

  /** Ends an execution from outside. */
  void abort(Run run, @Nullable String error, @Nullable String cause) {
    journal.say(steps, now, new Journal.Aborted(run.identity().executionArn(), error, cause));
    run.ending().abort(error, cause);
  }

  /** Does again what was done up to a step and a time. */
  void replayTo(long step, Instant time) {
    while (steps < step) {
      if (!step()) {
        throw new SavedExecutionException("less is to happen than had happened");
      }
    }
    now = time;
  }

  /** What was said takes effect once more, if it still concerns anybody. */
  void hearAgain(Journal.Word word) {
    word.match(new Echo()).run();
  }

  /** Whom a word reaches that was said before. */
  private final class Echo implements Journal.Word.Cases<Runnable> {
    @Override
    public Runnable taken(Journal.Taken taken) {
      return () -> to(taken.token(), taken);
    }

    @Override
    public Runnable answered(Journal.Answered answered) {
      return () -> to(answered.token(), answered);
    }

    @Override
    public Runnable beaten(Journal.Beaten beaten) {
      return () -> to(beaten.token(), beaten);
    }

    @Override
    public Runnable aborted(Journal.Aborted aborted) {
      return () -> {
        Run run = run(aborted.executionArn());
        if (run != null) {
          run.ending().abort(aborted.error(), aborted.cause());
        }
      };
    }

    private void to(String token, Journal.Word word) {
      OpenTask task = tokens().task(token);
      if (task != null) {
        task.hear(word);
      }
    }
  }

  void schedule(Instant at, Run run, Strand strand, Happening happening) {
    agenda.add(at.isBefore(now) ? now : at, run, strand, happening);
  }

  /** The same, void once the strand is heard of. */
  void scheduleHeartbeat(Instant at, Run run, Strand strand, Happening happening) {
    agenda.addHeartbeat(at, run, strand, happening);
  }

  /** Has {@code run} end at {@code at}, before all else that is due then. */
  void expire(Instant at, Run run, Strand root) {
    agenda.addExpiry(at, run, root);
  }

  /** A token that no other task has, be it of another execution. */
  String newToken() {
    List<String> drawn = new ArrayList<>();
    drawn.add(newId());
    int passedOver =
        journal.passedOver(
            () -> {
              while (tokens().knows(drawn.get(drawn.size() - 1))) {
                drawn.add(newId());
              }
              return drawn.size() - 1;
            });
    while (drawn.size() <= passedOver) {
      drawn.add(newId());
    }
    return drawn.get(passedOver);
  }

  /** A version 4 UUID drawn from the seed. */
  String newId() {
    return Intrinsics.uuid(random);
  }
}
