package io.github.stepmark.runner;

import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.query.Environment;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.state.Evaluation;
import io.github.stepmark.runner.state.Program;
import io.github.stepmark.runner.state.StateKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The strands of an execution at their states: entered, and asked what they do there. */
final class Visiting {

  private final Timeline timeline;
  private final Program program;
  private final Recorder record;
  private final ContextObject context;
  private final List<String> path = new ArrayList<>();

  Visiting(Timeline timeline, Program program, Recorder record, ContextObject context) {
    this.timeline = timeline;
    this.program = program;
    this.record = record;
    this.context = context;
  }

  /** A strand comes to a state. */
  void enter(Strand strand, Happening.Enter enter) {
    path.add(enter.state());
    strand.enter(enter.state(), enter.input(), timeline.now());
    long before = strand.previousEvent();
    long event =
        record.write(
            strand,
            StateKind.of(strand.state()).entered(),
            enter.input(),
            input -> new EventDetails.StateEntered(enter.state(), input.given()));
    strand.enteredBy(event, before);
    record.take(strand, "", null);
  }

  /** Gives the attempt that begins a token of its own, if its state is one that has tokens. */
  void mintToken(Strand strand) {
    strand.giveToken(StateKind.of(strand.state()).token() ? timeline.newToken() : null);
  }

  /**
   * What {@code question} asks of the visit of {@code strand} to its state.
   *
   * @throws StateError where the state's fields cannot be evaluated
   */
  <T> T evaluate(Strand strand, Function<Evaluation, T> question) {
    try {
      return question.apply(evaluation(strand));
    } catch (QueryException e) {
      StateError error = StateError.of(e).at(strand.stateName(), strand.enteredEvent());
      if (e.isOfExpression()) {
        evaluationFailed(strand, error, e.location());
      }
      throw error;
    }
  }

  /** AWS lets this event of a state that has only been entered follow what came before that. */
  private void evaluationFailed(Strand strand, StateError error, @Nullable String location) {
    EventDetails details =
        new EventDetails.EvaluationFailed(
            strand.stateName(), error.error(), error.cause(), location);
    strand.follow(record.add(EventType.EVALUATION_FAILED, strand.previousOrBeforeEntry(), details));
  }

  /** The visit of {@code strand} to its state, in the state's query language. */
  private Evaluation evaluation(Strand strand) {
    Environment environment =
        new StrandEnvironment(strand, context, timeline.now(), timeline.random());
    return program.evaluation(strand.state(), strand.input().node(), environment);
  }

  /** The states in the order in which they were entered. */
  List<String> path() {
    return path;
  }
}
