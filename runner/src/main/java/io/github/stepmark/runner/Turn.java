package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.state.Evaluation;
import io.github.stepmark.runner.state.Outcome;
import io.github.stepmark.runner.state.StateKind;
import io.github.stepmark.runner.task.Resource;
import java.util.Objects;
import java.util.function.Function;

/** A strand's turn: something comes to it, and its state says what it asks for then. */
final class Turn implements Happening.Cases {

  private final Run run;
  private final Strand strand;

  Turn(Run run, Strand strand) {
    this.run = run;
    this.strand = strand;
  }

  @Override
  public void enter(Happening.Enter enter) {
    run.visiting().enter(strand, enter);
    begin();
  }

  @Override
  public void attempt(Happening.Attempt attempt) {
    begin();
  }

  @Override
  public void wakeUp(Happening.WakeUp wakeUp) {
    finish(strand.input());
  }

  @Override
  public void answered(Happening.Answered answered) {
    strand.stopWaiting();
    StateError error = answered.answer().error();
    if (error != null) {
      taskFailed(answered.by(), error);
      return;
    }
    Payload result = Objects.requireNonNull(answered.answer().result());
    run.record().write(strand, new TaskEvents(answered.by()).succeeded(result));
    finish(result);
  }

  @Override
  public void answeredWhole(Happening.AnsweredWhole answered) {
    StateError error = answered.answer().error();
    if (error != null) {
      new Failing(run, strand).partFailed(error);
      return;
    }
    succeededWhole(Objects.requireNonNull(answered.answer().result()));
  }

  @Override
  public void timedOut(Happening.TimedOut timedOut) {
    if (!strand.letGo()) {
      return; // Answered in the last moment.
    }
    taskFailed(timedOut.by(), StateError.timeout(timedOut.heartbeat()));
  }

  @Override
  public void expired(Happening.Expired expired) {
    run.ending().expire();
  }

  @Override
  public void mapRunOver(Happening.MapRunOver over) {
    JsonNode result = new Distributing(run, strand).end();
    if (result != null) {
      finish(Payload.of(result));
    }
  }

  /** All parts that this strand has split into have ended; its last event is the last one's. */
  void joined() {
    JsonNode outputs = strand.parts().outputs();
    strand.join();
    succeededWhole(Payload.of(outputs));
  }

  private void succeededWhole(Payload result) {
    StateKind.Parts events = Objects.requireNonNull(StateKind.of(strand.state()).parts());
    run.record().writeAside(strand, events.succeeded(), EventDetails.NONE);
    finish(result);
  }

  private void begin() {
    run.visiting().mintToken(strand);
    act(strand.input(), evaluation -> evaluation.begin(strand.state()));
  }

  private void finish(Payload result) {
    act(result, evaluation -> evaluation.finish(strand.state(), result.node()));
  }

  /** Asks the state what to do with {@code payload}, and does it. */
  private void act(Payload payload, Function<Evaluation, Outcome> question) {
    Outcome outcome;
    try {
      outcome = run.visiting().evaluate(strand, question);
    } catch (StateError e) {
      new Failing(run, strand).fail(e);
      return;
    }
    outcome.match(new Acting(run, strand, payload));
  }

  private void taskFailed(Resource by, StateError error) {
    StateError located = error.at(strand.stateName(), strand.enteredEvent());
    run.record().write(strand, new TaskEvents(by).failed(located));
    new Failing(run, strand).fail(located);
  }
}
