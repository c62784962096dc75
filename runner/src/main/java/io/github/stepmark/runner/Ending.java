package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an execution stands, and what ends it: once, for whatever reason. */
final class Ending {

  private final Timeline timeline;
  private final Recorder record;
  private final Strand root;
  private final List<Runnable> whenOver = new ArrayList<>(0);

  private ExecutionStatus status = ExecutionStatus.RUNNING;
  private @Nullable Instant stop;
  private @Nullable Payload output;
  private @Nullable StateError failure;

  Ending(Timeline timeline, Recorder record, Strand root) {
    this.timeline = timeline;
    this.record = record;
    this.root = root;
  }

  void succeed(Strand strand, Payload with) {
    output = with;
    over(ExecutionStatus.SUCCEEDED);
    record.write(
        strand,
        EventType.EXECUTION_SUCCEEDED,
        with,
        payload -> new EventDetails.Output(payload.text()));
  }

  void fail(Strand strand, StateError error) {
    failure = error;
    end(ExecutionStatus.FAILED, EventType.EXECUTION_FAILED, strand.previousEvent(), error);
  }

  /** Ends the execution, which has taken too long. */
  void expire() {
    end(ExecutionStatus.TIMED_OUT, EventType.EXECUTION_TIMED_OUT, 0, StateError.timeout(false));
  }

  /** Ends the execution from outside, as StopExecution does. */
  void abort(@Nullable String error, @Nullable String cause) {
    if (status == ExecutionStatus.RUNNING) {
      failure = StateError.of(error, cause);
      end(ExecutionStatus.ABORTED, EventType.EXECUTION_ABORTED, 0, failure);
    }
  }

  private void over(ExecutionStatus with) {
    status = with;
    stop = timeline.now();
    letGo(root);
    whenOver.forEach(Runnable::run);
  }

  private static void letGo(Strand strand) {
    strand.letGo();
    if (strand.isSplit()) {
      strand.parts().running().forEach(Ending::letGo);
    }
    RunningMap map = strand.map();
    if (map != null) {
      map.abandon();
    }
  }

  private void end(ExecutionStatus with, EventType type, long previousEvent, StateError error) {
    over(with);
    record.add(type, previousEvent, new EventDetails.Failure(error.error(), error.cause()));
  }

  /** Has something done when it is over. */
  void whenOver(Runnable something) {
    if (isOver()) {
      something.run();
    } else {
      whenOver.add(something);
    }
  }

  /** When it ended; null while it runs. */
  @Nullable Instant stop() {
    return stop;
  }

  /** Whether nothing more comes to it. */
  boolean isOver() {
    return stop != null;
  }

  ExecutionStatus status() {
    return status;
  }

  @Nullable Payload output() {
    return output;
  }

  @Nullable StateError failure() {
    return failure;
  }
}
