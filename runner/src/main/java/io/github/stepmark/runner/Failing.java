package io.github.stepmark.runner;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.state.Outcome;
import io.github.stepmark.runner.state.Recovery;
import io.github.stepmark.runner.state.StateKind;
import java.time.Duration;
import java.util.Optional;

/** A strand whose state has failed: tried again, caught, or given up. */
final class Failing {

  private final Run run;
  private final Strand strand;

  Failing(Run run, Strand strand) {
    this.run = run;
    this.strand = strand;
  }

  /** Lets the state's retriers and then its catchers see the error. */
  void fail(StateError error) {
    fail(error, false);
  }

  /** The same for the error of a part that the strand has split into. */
  void partFailed(StateError error) {
    fail(error, true);
  }

  private void fail(StateError error, boolean ofPart) {
    StateError located = error.at(strand.stateName(), strand.enteredEvent());
    Recovery recovery = Recovery.of(strand.state());
    Optional<Retrier> retrier = recovery.retrier(located, strand::retriesBy);
    if (retrier.isPresent()) {
      retry(retrier.get(), recovery.retriers().indexOf(retrier.get()), located);
      return;
    }
    StateKind.Parts events = StateKind.of(strand.state()).parts();
    // What the interpreter cannot do in the state itself ends it without a word.
    if (events != null && (ofPart || !located.isRuntime())) {
      run.record().write(strand, events.failed(), EventDetails.NONE);
    }
    Optional<Catcher> catcher = recovery.catcher(located);
    if (catcher.isPresent()) {
      takeOver(catcher.get(), recovery.catchers().indexOf(catcher.get()), located);
      return;
    }
    giveUp(located);
  }

  private void retry(Retrier retrier, int index, StateError error) {
    run.record().take(strand, "/Retry/" + index, error);
    Duration delay = Recovery.delay(retrier, strand.retriesBy(retrier), run.random());
    strand.countRetry(retrier);
    run.schedule(run.now().plus(delay), strand, new Happening.Attempt());
  }

  private void takeOver(Catcher catcher, int index, StateError error) {
    Outcome.Leave leave;
    try {
      String place = "Catch[" + index + "]/";
      leave =
          run.visiting()
              .evaluate(strand, evaluation -> evaluation.caught(catcher, place, error.output()));
    } catch (StateError e) {
      giveUp(e.at(strand.stateName(), strand.enteredEvent()));
      return;
    }
    new Acting(run, strand, strand.input()).leave(leave.by("/Catch/" + index + "/Next"), error);
  }

  /** Nothing in the state helps: the strand's parent has failed then, or the execution. */
  void giveUp(StateError error) {
    Strand parent = strand.parent();
    if (parent == null) {
      run.ending().fail(strand, error);
    } else {
      new Splitting(run, parent).failed(strand, error);
    }
  }
}
