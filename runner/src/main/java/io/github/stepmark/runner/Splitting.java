package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.state.StateKind;
import java.util.Objects;

/** Has the parts of a strand's Parallel or Map state begin, and takes note of their ends. */
final class Splitting {

  private final Run run;
  private final Strand strand;

  Splitting(Run run, Strand strand) {
    this.run = run;
    this.strand = strand;
  }

  /** Splits the strand, whose last event says so. */
  void split(Parts parts) {
    strand.split(new Split(parts));
    beginMore(strand.previousEvent());
  }

  /** Has as many parts begin as may; each follows the event {@code after}. */
  private void beginMore(long after) {
    Split split = strand.parts();
    while (split.hasRoom()) {
      try {
        begin(split, after);
      } catch (StateError e) {
        abandon();
        new Failing(run, strand).fail(e);
        return;
      }
    }
    if (split.isComplete()) {
      new Turn(run, strand).joined();
    }
  }

  private void begin(Split split, long after) {
    int index = split.next();
    Payload input =
        split.parts().input(index, question -> run.visiting().evaluate(strand, question));
    Strand part = strand.part(split.parts().graph(index), index, after);
    split.begin(part);
    if (split.parts().areIterations()) {
      run.record().write(part, EventType.MAP_ITERATION_STARTED, iteration(part));
    }
    run.schedule(run.now(), part, new Happening.Enter(part.graph().startAt(), input));
  }

  /** A part has ended well. */
  void ended(Strand part, JsonNode output) {
    Split split = strand.parts();
    split.end(part, output);
    long last = part.previousEvent();
    // What comes after an iteration does not follow its success: only the end of all does.
    strand.follow(
        split.parts().areIterations()
            ? run.record().writeAside(part, EventType.MAP_ITERATION_SUCCEEDED, iteration(part))
            : last);
    beginMore(last);
  }

  /** A part has failed, and the state with it. */
  void failed(Strand part, StateError error) {
    Split split = strand.parts();
    // AWS lets the state that has failed be aborted like those beside it.
    abort(part);
    if (split.parts().areIterations()) {
      run.record().writeAside(part, EventType.MAP_ITERATION_FAILED, iteration(part));
    }
    split.fail(part);
    abandon();
    // The failure follows what the failing part did last; the aborts are followed by nothing.
    strand.follow(part.previousEvent());
    new Failing(run, strand).partFailed(error);
  }

  /** Cuts the parts under way short, and those within them. */
  void abandon() {
    Split split = strand.parts();
    for (Strand part : split.running()) {
      abort(part);
      part.scope().close();
      if (split.parts().areIterations()) {
        run.record().writeAside(part, EventType.MAP_ITERATION_ABORTED, iteration(part));
      }
    }
    strand.join();
  }

  private void abort(Strand part) {
    if (part.isSplit()) {
      new Splitting(run, part).abandon();
    }
    RunningMap map = part.map();
    if (map != null) {
      map.abandon();
      run.record().writeAside(part, EventType.MAP_RUN_ABORTED, EventDetails.NONE);
    }
    part.voidTickets();
    part.stopWaiting();
    EventType type = part.hasEntered() ? StateKind.of(part.state()).aborted() : null;
    if (type != null) {
      run.record().writeAside(part, type, EventDetails.NONE);
    }
  }

  private EventDetails iteration(Strand part) {
    return new EventDetails.MapIteration(
        Objects.requireNonNull(part.parent()).stateName(), part.index());
  }
}
