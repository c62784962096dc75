package io.github.stepmark.runner;

import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.runner.data.Identity;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.history.History;
import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.items.Buckets;
import io.github.stepmark.runner.query.Environment;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.state.Evaluation;
import io.github.stepmark.runner.state.Program;
import io.github.stepmark.runner.state.StateKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that there is of an execution: its strands and what came of them. It happens in a {@link
 * Timeline}, which says when something comes to one of its strands.
 */
final class Run {

  private final Timeline timeline;
  private final Settings settings;
  private final Program program;
  private final Recorder record;
  private final Tasks tasks;
  private final List<RunningMap> mapRuns = new ArrayList<>(0);
  private final List<Run> started = new ArrayList<>();
  private final List<Runnable> whenOver = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private final Identity identity;
  private final Payload input;
  private final Strand root;
  private final ContextObject context;
  private final Instant start;

  private ExecutionStatus status = ExecutionStatus.RUNNING;
  private boolean stuck;
  private @Nullable Instant stop;
  private @Nullable Payload output;
  private @Nullable StateError failure;

  Run(Timeline timeline, Program program, Settings settings, Identity identity, Payload input) {
    this(timeline, program, settings, identity, input, new CallCount());
  }

  private Run(
      Timeline timeline,
      Program program,
      Settings settings,
      Identity identity,
      Payload input,
      CallCount calls) {
    StateMachine machine = program.machine();
    this.identity = identity;
    this.input = input;
    this.timeline = timeline;
    this.program = program;
    this.settings = settings;
    record = new Recorder(timeline, settings, program.isExpress());
    tasks = new Tasks(this, calls);
    start = timeline.now();
    timeline.add(this);
    context = new ContextObject(identity, input, start);
    record.add(
        EventType.EXECUTION_STARTED,
        0,
        new EventDetails.ExecutionStarted(input.given(), identity.roleArn()));
    StateGraph graph = machine.graph();
    root = Strand.root(graph);
    Long limit = program.secondsAtMost();
    if (limit != null) {
      timeline.expire(start.plusSeconds(limit), this, root);
    }
    schedule(start, root, new Happening.Enter(graph.startAt(), input));
  }

  /** Lets something happen that is due. */
  void take(Agenda.Due due) {
    whatFails(due.strand(), () -> due.happening().match(new Turn(this, due.strand())));
  }

  /** Does something for a strand, which fails where that goes wrong. */
  void whatFails(Strand strand, Runnable something) {
    try {
      try {
        something.run();
      } catch (StateError e) {
        giveUp(strand, e);
      } catch (StackOverflowError e) {
        giveUp(strand, StateError.runtime("The state's data or paths are nested too deeply."));
      }
    } catch (History.Full e) {
      if (program.isExpress()) {
        stuck = true; // It would go on until its time is over.
      } else {
        fail(strand, StateError.of(StateError.RUNTIME, e.getMessage()));
      }
    }
  }

  /** What goes so wrong that none of the state's retriers and catchers is asked. */
  private void giveUp(Strand strand, StateError error) {
    new Failing(this, strand).giveUp(error.at(strand.stateName(), strand.enteredEvent()));
  }

  void schedule(Instant at, Strand strand, Happening happening) {
    timeline.schedule(at, this, strand, happening);
  }

  void scheduleHeartbeat(Instant at, Strand strand, Happening happening) {
    timeline.scheduleHeartbeat(at, this, strand, happening);
  }

  /** What writes its events. */
  Recorder record() {
    return record;
  }

  /** What has its tasks done. */
  Tasks tasks() {
    return tasks;
  }

  /** Has {@code task}'s strand wait for an answer by its token. */
  void open(Strand strand, OpenTask task) {
    strand.await(task);
    timeline.open(task);
  }

  Timeline timeline() {
    return timeline;
  }

  /** The machines that its tasks can start executions of. */
  Machines machines() {
    return settings.machines();
  }

  /** Starts an execution of another machine, which happens in the same time. */
  Run start(Runner runner, Identity other, Payload with) {
    timeline.countStart();
    Run child = new Run(timeline, runner.program(), runner.settingsWithin(settings), other, with);
    started.add(child);
    return child;
  }

  /** Starts an execution of a Map Run of this one, which counts calls with it. */
  Run startChild(StateGraph processor, WorkflowType type, Identity name, Payload with) {
    return new Run(
        timeline,
        program.ofProcessor(processor, type),
        settings.ofChild(),
        name,
        with,
        tasks.calls());
  }

  /** A Map Run that it has started. */
  void started(RunningMap map) {
    mapRuns.add(map);
  }

  /** The Map Runs that it has started, in their order. */
  List<RunningMap> mapRuns() {
    return mapRuns;
  }

  /** The folder that stands for buckets, if one was given. */
  @Nullable Buckets buckets() {
    return settings.buckets();
  }

  /** The executions that its tasks have started. */
  List<Run> started() {
    return started;
  }

  /** Has something done when it is over. */
  void whenOver(Runnable something) {
    if (isOver()) {
      something.run();
    } else {
      whenOver.add(something);
    }
  }

  Identity identity() {
    return identity;
  }

  Program program() {
    return program;
  }

  Settings settings() {
    return settings;
  }

  Payload input() {
    return input;
  }

  /** A strand comes to a state. */
  void enter(Strand strand, Happening.Enter enter) {
    path.add(enter.state());
    strand.enter(enter.state(), enter.input(), now());
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
    Environment environment = new StrandEnvironment(strand, context, now(), random());
    return program.evaluation(strand.state(), strand.input().node(), environment);
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
    stop = now();
    letGo(root);
    whenOver.forEach(Runnable::run);
  }

  private static void letGo(Strand strand) {
    strand.letGo();
    if (strand.isSplit()) {
      strand.parts().running().forEach(Run::letGo);
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

  Random random() {
    return timeline.random();
  }

  Instant start() {
    return start;
  }

  Instant now() {
    return timeline.now();
  }

  /** When it ended; null while it runs. */
  @Nullable Instant stop() {
    return stop;
  }

  /** Whether nothing more comes to it but its end. */
  boolean isStuck() {
    return stuck;
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

  /** The states in the order in which they were entered. */
  List<String> path() {
    return path;
  }

  List<HistoryEvent> history() {
    return record.events();
  }
}
