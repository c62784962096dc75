package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.task.Answer;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A task that is answered from elsewhere, by its token. What is said of it may come from any
 * thread; it takes effect when its execution goes on.
 */
final class OpenTask implements Pending {

  /** How far it has come. */
  private enum Stage {
    /** An activity's task that no worker has taken. */
    SCHEDULED,
    STARTED,
    /** On its way to the strand. */
    ANSWERED,
    CLOSED
  }

  private final Run run;
  private final Strand strand;
  private final Calling calling;
  private final Payload input;
  private final String token;
  private final String state;
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.SCHEDULED);

  OpenTask(Run run, Strand strand, Calling calling, Payload input) {
    this.run = run;
    this.strand = strand;
    this.calling = calling;
    this.input = input;
    token = strand.requireTaskToken();
    state = strand.stateName();
  }

  /** The same, taken by who was called. */
  OpenTask started() {
    stage.set(Stage.STARTED);
    return this;
  }

  String token() {
    return token;
  }

  boolean isOf(Timeline timeline) {
    return run.timeline() == timeline;
  }

  boolean isOf(String activity) {
    return calling.resource().isActivity(activity);
  }

  boolean isStarted() {
    return stage.get() == Stage.STARTED;
  }

  /** Gives it to a worker, unless another one has it. */
  boolean takeBy(@Nullable String worker) {
    if (!stage.compareAndSet(Stage.SCHEDULED, Stage.STARTED)) {
      return false;
    }
    tell(new Journal.Taken(token, worker));
    return true;
  }

  /** Answers it, unless it is answered or given up. */
  boolean answer(Answer answer) {
    if (!stage.compareAndSet(Stage.STARTED, Stage.ANSWERED)) {
      return false;
    }
    tell(new Journal.Answered(token, answer));
    return true;
  }

  /** Says that it is being worked on, unless it is not. */
  boolean heartbeat() {
    if (!isStarted()) {
      return false;
    }
    tell(new Journal.Beaten(token));
    return true;
  }

  private void tell(Journal.Word word) {
    run.timeline().tell(this, word);
  }

  /** What was said takes effect, if it still concerns the strand. */
  void hear(Journal.Word word) {
    if (strand.pending() == this) {
      run.whatFails(strand, word.match(new Effect()));
    }
  }

  /** What the words that are said of a task do. */
  private final class Effect implements Journal.Word.Cases<Runnable> {
    @Override
    public Runnable taken(Journal.Taken taken) {
      return () -> {
        stage.compareAndSet(Stage.SCHEDULED, Stage.STARTED);
        calling.takenBy(taken.worker());
      };
    }

    @Override
    public Runnable answered(Journal.Answered answered) {
      return () -> {
        stage.set(Stage.CLOSED);
        run.timeline().tokens().close(token);
        calling.answered(answered.answer());
      };
    }

    @Override
    public Runnable beaten(Journal.Beaten beaten) {
      return () -> calling.beat(run.now());
    }

    @Override
    public Runnable aborted(Journal.Aborted aborted) {
      throw new IllegalStateException("Executions are aborted, not tasks");
    }
  }

  /** Nobody is to answer it any more. */
  void close() {
    drop();
  }

  @Override
  public boolean drop() {
    run.timeline().tokens().close(token);
    return stage.getAndUpdate(was -> was == Stage.ANSWERED ? was : Stage.CLOSED) != Stage.ANSWERED;
  }

  WaitingTask shown() {
    return new WaitingTask(token, state, calling.resource().text(), input.text(), isStarted());
  }
}
