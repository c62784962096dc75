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
import io.github.stepmark.runner.state.Program;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
  private final Identity identity;
  private final Payload input;
  private final Strand root;
  private final Visiting visiting;
  private final Ending ending;
  private final Instant start;

  private boolean stuck;

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
    ContextObject context = new ContextObject(identity, input, start);
    visiting = new Visiting(timeline, program, record, context);
    record.add(
        EventType.EXECUTION_STARTED,
        0,
        new EventDetails.ExecutionStarted(input.given(), identity.roleArn()));
    StateGraph graph = machine.graph();
    root = Strand.root(graph);
    ending = new Ending(timeline, record, root);
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
        ending.fail(strand, StateError.of(StateError.RUNTIME, e.getMessage()));
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

  /** Its strands at their states. */
  Visiting visiting() {
    return visiting;
  }

  /** How it stands, and what ends it. */
  Ending ending() {
    return ending;
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

  Random random() {
    return timeline.random();
  }

  Instant start() {
    return start;
  }

  Instant now() {
    return timeline.now();
  }

  /** Whether nothing more comes to it but its end. */
  boolean isStuck() {
    return stuck;
  }

  List<HistoryEvent> history() {
    return record.events();
  }
}
