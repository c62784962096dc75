package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Identity;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.state.Program;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of a definition. It has no thread of its own: it goes on when {@link #advance}, {@link
 * #advanceTo} or {@link #finish} is called, on the caller's thread. Not for several threads at
 * once.
 */
public final class Execution {

  private final Timeline timeline;
  private final Run run;

  Execution(Program program, Settings settings, Payload input) {
    this(program, settings, input, settings.clock().start(), new Journal());
  }

  Execution(Program program, Settings settings, Payload input, Instant start, Journal journal) {
    timeline = new Timeline(settings, start, journal);
    String express = program.isExpress() ? timeline.newId() : "";
    Identity identity =
        new Identity(Identity.machineArn(settings.machineName()), timeline.newId(), express);
    run = new Run(timeline, program, settings, identity, input);
  }

  Execution(Timeline timeline, Run run) {
    this.timeline = timeline;
    this.run = run;
  }

  /**
   * Lets the next thing happen (a state begins, a wait ends, a task is answered), and time pass
   * until then.
   *
   * @return whether more is to happen after it
   */
  public boolean advance() {
    timeline.step();
    return timeline.next() != null;
  }

  /** Lets everything happen that is due at {@code time} or before it. It is {@code time} then. */
  public Execution advanceTo(Instant time) {
    timeline.advanceTo(time);
    return this;
  }

  /** Lets everything happen that is due within {@code time} from now. */
  public Execution advanceBy(Duration time) {
    return advanceTo(now().plus(time));
  }

  /**
   * Lets everything happen until the execution and those that it has started end, or nothing more
   * is to happen.
   */
  public Execution finish() {
    while (timeline.step()) {
      // One thing after the other.
    }
    return this;
  }

  /** Lets everything happen until a task waits to be answered from elsewhere, or to the end. */
  public Execution advanceUntilWaiting() {
    while (waiting().isEmpty() && timeline.step()) {
      // One thing after the other.
    }
    return this;
  }

  /**
   * The tasks that wait to be answered from elsewhere, in the order in which they began to: those
   * whose service has a token, and those of activities.
   */
  public List<WaitingTask> waiting() {
    return timeline.tokens().waiting(timeline);
  }

  /**
   * Ends a task well, as SendTaskSuccess does; see {@link TaskTokens#succeed}. What follows from it
   * happens as the execution is advanced.
   */
  public Execution succeed(String token, String output) {
    timeline.tokens().succeed(token, output);
    return this;
  }

  /** Ends a task with an error, as SendTaskFailure does; see {@link TaskTokens#fail}. */
  public Execution fail(String token, @Nullable String error, @Nullable String cause) {
    timeline.tokens().fail(token, error, cause);
    return this;
  }

  /** Says that a task is being worked on; see {@link TaskTokens#heartbeat}. */
  public Execution heartbeat(String token) {
    timeline.tokens().heartbeat(token);
    return this;
  }

  /**
   * Takes the oldest task of an activity, as its worker does with GetActivityTask; see {@link
   * TaskTokens#poll}.
   */
  public Optional<WaitingTask> pollActivity(String activity, @Nullable String worker) {
    return timeline.tokens().poll(activity, worker, timeline);
  }

  /** Ends the execution as StopExecution does, unless it has ended. */
  public Execution abort(@Nullable String error, @Nullable String cause) {
    timeline.abort(run, error, cause);
    return this;
  }

  /**
   * All that there is of it, as JSON: written to a file, it goes on elsewhere and later by {@link
   * Runner#resume}. What tasks have answered is in it, so that none of them is called again.
   *
   * @throws IllegalStateException if a task started it: save the one that it belongs to
   */
  public String save() {
    timeline.hear();
    if (!timeline.isFirst(run)) {
      throw new IllegalStateException("A task started this execution; save the one that it is of");
    }
    return new SavedExecution(timeline, run).toJson();
  }

  /** Does again what was said and done until it was saved. */
  void replay(long steps, Instant now) {
    for (Journal.Said one : List.copyOf(timeline.journal().said())) {
      timeline.replayTo(one.step(), one.now());
      timeline.hearAgain(one.word());
    }
    timeline.replayTo(steps, now);
    timeline.journal().replayed();
  }

  /** Where it stands. */
  public ExecutionStatus status() {
    return run.ending().status();
  }

  /** The output as JSON text; null unless it has succeeded. */
  public @Nullable String output() {
    Payload output = run.ending().output();
    return output == null ? null : output.text();
  }

  /** The error's name; null unless it has failed or was aborted, and where no name was given. */
  public @Nullable String error() {
    StateError failure = run.ending().failure();
    return failure == null ? null : failure.error();
  }

  /** The error's cause; null unless it has failed or was aborted, and where none was given. */
  public @Nullable String cause() {
    StateError failure = run.ending().failure();
    return failure == null ? null : failure.cause();
  }

  /** The state at whose task it has failed since nothing answers that here; empty otherwise. */
  public Optional<String> unanswered() {
    return Workers.unanswered(cause());
  }

  /**
   * The executions that its tasks have started, in that order. They happen in the same time: to
   * advance one of them is to advance all.
   */
  public List<Execution> started() {
    return run.started().stream().map(child -> new Execution(timeline, child)).toList();
  }

  /** The Map Runs of its distributed Maps until now, in the order in which they were started. */
  public List<MapRun> mapRuns() {
    return run.mapRuns().stream().map(RunningMap::shown).toList();
  }

  /** Its ARN, by which it knows itself. */
  public String arn() {
    return run.identity().executionArn();
  }

  /** Its input as JSON text. */
  public String input() {
    return run.input().text();
  }

  /** The events until now. */
  public List<HistoryEvent> history() {
    timeline.hear();
    return List.copyOf(run.history());
  }

  /** The names of the states, in the order in which they were entered. */
  public List<String> path() {
    return List.copyOf(run.visiting().path());
  }

  /** The time in the execution; when it ended, if it has. */
  public Instant now() {
    Instant stop = run.ending().stop();
    return stop == null ? timeline.now() : stop;
  }

  /** The time from its start until now, or until its end. */
  public Duration elapsed() {
    return Duration.between(run.start(), now());
  }

  /** When the next thing happens; empty when nothing more does. */
  public Optional<Instant> next() {
    return Optional.ofNullable(timeline.next());
  }

  /** Where it stands, for people. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(status().name());
    if (output() != null) {
      text.append(' ').append(output());
    }
    if (error() != null) {
      text.append(' ').append(error()).append(": ").append(cause());
    }
    for (WaitingTask task : waiting()) {
      text.append("\n  '%s' waits for %s".formatted(task.state(), task.resource()));
    }
    return text.toString();
  }
}
