package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.state.Outcome;
import io.github.stepmark.runner.state.StateKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does for a strand what its state asks for. */
final class Acting implements Outcome.Cases {

  private final Run run;
  private final Strand strand;
  private final Payload payload;

  /** Where the state hands {@code payload} on as it is, its text need not be made again. */
  Acting(Run run, Strand strand, Payload payload) {
    this.run = run;
    this.strand = strand;
    this.payload = payload;
  }

  @Override
  public void leave(Outcome.Leave leave) {
    leave(leave, null);
  }

  /** Leaves the state, by a catcher where there is an error. */
  void leave(Outcome.Leave leave, @Nullable StateError caught) {
    Payload output =
        leave.output() == payload.node()
            ? payload.with(leave.output())
            : strand.input().with(leave.output());
    if (output.isTooLarge()) {
      new Failing(run, strand).giveUp(StateError.tooLarge(strand.stateName()));
      return;
    }
    Map<String, Payload> assigned = payloads(leave.assigned());
    try {
      strand.scope().assign(assigned);
    } catch (StateError e) {
      new Failing(run, strand).giveUp(e.at(strand.stateName(), strand.enteredEvent()));
      return;
    }
    String name = strand.stateName();
    run.record()
        .write(
            strand,
            Objects.requireNonNull(StateKind.of(strand.state()).exited()),
            output,
            payload -> new EventDetails.StateExited(name, payload.text(), texts(assigned)));
    if (!leave.field().isEmpty()) {
      run.record().take(strand, leave.field(), caught);
    }
    leave
        .transition()
        .<Runnable>match(
            new Transition.Cases<>() {
              @Override
              public Runnable next(String target) {
                return () -> run.schedule(run.now(), strand, new Happening.Enter(target, output));
              }

              @Override
              public Runnable end() {
                return () -> strandEnds(output);
              }
            })
        .run();
  }

  private static Map<String, Payload> payloads(Map<String, JsonNode> values) {
    Map<String, Payload> payloads = new LinkedHashMap<>();
    values.forEach((name, value) -> payloads.put(name, Payload.of(value)));
    return payloads;
  }

  private static Map<String, String> texts(Map<String, Payload> values) {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((name, value) -> texts.put(name, value.text()));
    return texts;
  }

  private void strandEnds(Payload output) {
    Strand parent = strand.parent();
    if (parent == null) {
      run.ending().succeed(strand, output);
      return;
    }
    new Splitting(run, parent).ended(strand, output.node());
  }

  @Override
  public void sleep(Outcome.Sleep sleep) {
    run.schedule(sleep.until(), strand, new Happening.WakeUp());
  }

  @Override
  public void call(Outcome.Call call) {
    new Calling(run, strand, call).begin();
  }

  @Override
  public void fork(Outcome.Fork fork) {
    run.record().write(strand, EventType.PARALLEL_STATE_STARTED, EventDetails.NONE);
    Payload input = strand.input().with(fork.input());
    if (!new WholeAnswer(run, strand).isGiven(input)) {
      new Splitting(run, strand).split(new Parts.Branches(fork.branches(), input));
    }
  }

  @Override
  public void iterate(Outcome.Iterate iterate) {
    run.record()
        .write(
            strand,
            EventType.MAP_STATE_STARTED,
            new EventDetails.MapStateStarted(iterate.items().size()));
    if (!new WholeAnswer(run, strand).isGiven(strand.input().with(iterate.items()))) {
      new Splitting(run, strand)
          .split(new Parts.Iterations(iterate.map(), iterate.items(), iterate.atOnce()));
    }
  }

  @Override
  public void distribute(Outcome.Distribute distribute) {
    new Distributing(run, strand).begin(distribute);
  }

  @Override
  public void giveUp(Outcome.GiveUp giveUp) {
    new Failing(run, strand).giveUp(StateError.of(giveUp.error(), giveUp.cause()));
  }
}
