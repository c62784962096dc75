package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.items.ChildResult;
import io.github.stepmark.runner.state.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The executions that a strand's distributed Map has, at most so many at once. */
final class RunningMap {

  private final Run run;
  private final Strand strand;
  private final String state;
  private final String label;
  private final String id;
  private final MapState map;
  private final MapPlan plan;
  private final int atOnce;
  private final long startedEvent;

  private List<Batches.Batch> batches = List.of();
  private @Nullable Run[] children = new Run[0];
  private int begun;
  private int running;
  private long items;
  private long failed;
  private ExecutionStatus status = ExecutionStatus.RUNNING;

  /** A run of the Map state that {@code strand} is in; the event that says so is written. */
  RunningMap(Run run, Strand strand, Outcome.Distribute distribute, MapPlan plan) {
    this.run = run;
    this.strand = strand;
    this.state = strand.stateName();
    this.map = distribute.map();
    this.plan = plan;
    this.atOnce = distribute.atOnce();
    String given = map.distribution().label();
    label = given == null ? run.timeline().newId() : given;
    id = run.timeline().newId();
    startedEvent =
        run.record()
            .write(strand, EventType.MAP_RUN_STARTED, new EventDetails.MapRunStarted(arn()));
  }

  String arn() {
    return run.identity().mapRunArn(label, id);
  }

  /** The last part of its name. */
  String id() {
    return id;
  }

  MapState map() {
    return map;
  }

  MapPlan plan() {
    return plan;
  }

  /** The event by which it was started. */
  long startedEvent() {
    return startedEvent;
  }

  /** Starts as many executions as may run. */
  void start(List<Batches.Batch> inputs) {
    batches = inputs;
    children = new Run[inputs.size()];
    items = inputs.stream().mapToLong(Batches.Batch::items).sum();
    startMore();
  }

  private void startMore() {
    while (begun < children.length && running < atOnce) {
      int index = begun;
      begun++;
      running++;
      String express = type() == WorkflowType.EXPRESS ? run.timeline().newId() : "";
      Run child =
          run.startChild(
              map.processor().graph(),
              type(),
              run.identity().ofChild(label, run.timeline().newId(), express),
              batches.get(index).input());
      children[index] = child;
      child.ending().whenOver(() -> ended(index, child));
    }
    if (running == 0) {
      over(ExecutionStatus.SUCCEEDED);
    }
  }

  private WorkflowType type() {
    MapState.ProcessorConfig config = map.processor().config();
    return config != null && "EXPRESS".equals(config.executionType())
        ? WorkflowType.EXPRESS
        : WorkflowType.STANDARD;
  }

  private void ended(int index, Run child) {
    running--;
    if (status != ExecutionStatus.RUNNING) {
      return;
    }
    if (child.ending().status() != ExecutionStatus.SUCCEEDED) {
      failed += batches.get(index).items();
      if (plan.tolerated().isExceeded(failed, items)) {
        over(ExecutionStatus.FAILED);
        abortChildren();
        return;
      }
    }
    startMore();
  }

  /** The strand goes on in a turn of its own: this may be the turn of an execution. */
  private void over(ExecutionStatus with) {
    status = with;
    run.schedule(run.now(), strand, new Happening.MapRunOver());
  }

  /** Cannot go on, whatever became of the executions. */
  void fail() {
    status = ExecutionStatus.FAILED;
  }

  /** Is cut short with the state that it is of. */
  void abandon() {
    if (status == ExecutionStatus.RUNNING) {
      status = ExecutionStatus.ABORTED;
      abortChildren();
    }
  }

  private void abortChildren() {
    for (int i = 0; i < begun; i++) {
      Objects.requireNonNull(children[i]).ending().abort(null, null);
    }
  }

  ExecutionStatus status() {
    return status;
  }

  /** What became of each item or batch, in their order. */
  List<ChildResult> results() {
    List<ChildResult> results = new ArrayList<>(children.length);
    for (int i = 0; i < children.length; i++) {
      results.add(result(children[i], batches.get(i).input()));
    }
    return results;
  }

  private ChildResult result(@Nullable Run child, Payload input) {
    if (child == null) {
      String machine = run.identity().ofChild(label, "", "").machineArn();
      return new ChildResult(
          "PENDING", null, null, machine, input.text(), null, null, null, null, null);
    }
    Payload output = child.ending().output();
    JsonNode result = output == null ? null : output.node();
    StateError failure = child.ending().failure();
    return new ChildResult(
        child.ending().status().name(),
        child.identity().executionArn(),
        child.identity().executionName(),
        child.identity().machineArn(),
        input.text(),
        result,
        failure == null ? null : failure.error(),
        failure == null ? null : failure.cause(),
        child.start(),
        child.ending().stop());
  }

  /** For people. */
  MapRun shown() {
    List<Execution> executions = new ArrayList<>();
    for (int i = 0; i < begun; i++) {
      executions.add(new Execution(run.timeline(), Objects.requireNonNull(children[i])));
    }
    return new MapRun(arn(), state, status, executions);
  }
}
