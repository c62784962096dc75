package io.github.stepmark.junit;

import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.TaskTokenException;
import io.github.stepmark.runner.WaitingTask;
import org.jspecify.annotations.Nullable;

/**
 * A task of a run that waits for an answer from elsewhere, by its token. Once answered, {@link
 * WorkflowRun#finish} lets the run go on. What AWS's API refuses is a {@link TaskTokenException}.
 */
public final class WaitingState {

  private final WaitingTask task;
  private final WorkflowRun run;
  private final Payloads payloads;

  WaitingState(WaitingTask task, WorkflowRun run, Payloads payloads) {
    this.task = task;
    this.run = run;
    this.payloads = payloads;
  }

  private Execution execution() {
    return run.execution();
  }

  /** Its token. */
  public String token() {
    return task.token();
  }

  /** What its service or its worker was called with, as JSON text. */
  public String calledWith() {
    return task.input();
  }

  /** Ends it well, as {@code SendTaskSuccess} does, with this result. */
  public WorkflowRun succeed(Object result) {
    execution().succeed(token(), payloads.text(result));
    return run;
  }

  /** Ends it with an error, as {@code SendTaskFailure} does. */
  public WorkflowRun fail(String error, @Nullable String cause) {
    execution().fail(token(), error, cause);
    return run;
  }

  /** Says that it is being worked on, as {@code SendTaskHeartbeat} does. */
  public WorkflowRun heartbeat() {
    execution().heartbeat(token());
    return run;
  }
}
