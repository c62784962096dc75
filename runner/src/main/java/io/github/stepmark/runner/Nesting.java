package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.runner.data.Identity;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.Reply;
import io.github.stepmark.runner.task.Resource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Starts executions of the machines that the runner was given, for a task that asks for one. */
final class Nesting {

  /** What no execution's name has, as the API says. */
  private static final Pattern NAME =
      Pattern.compile("[^\\s<>{}\\[\\]?*\"#%\\\\^|~`$&,;:/\\p{Cntrl}]{1,80}");

  private final Run run;
  private final Strand strand;
  private final Calling calling;

  Nesting(Run run, Strand strand, Calling calling) {
    this.run = run;
    this.strand = strand;
    this.calling = calling;
  }

  /** Whether a task of {@code resource} starts an execution. */
  static boolean isStart(Resource resource) {
    return resource.isCallOf("states:startExecution")
        || resource.isCallOf("aws-sdk:sfn:startExecution")
        || isSynchronous(resource);
  }

  private static boolean isSynchronous(Resource resource) {
    return resource.isCallOf("aws-sdk:sfn:startSyncExecution");
  }

  /** Whether the machine that is asked for was given. */
  boolean canStart(Worker.Job job) {
    return isStart(job.resource()) && machine(job).isPresent();
  }

  /** Whether it can, and the task's result is that of the execution. */
  boolean canStartAndWait(Worker.Job job) {
    return canStart(job) && waits(job);
  }

  private static boolean waits(Worker.Job job) {
    return job.resource().action().contains(".sync") || isSynchronous(job.resource());
  }

  /** Where the tasks of the executions that belong together are answered. */
  TaskTokens tokens() {
    return run.timeline().tokens();
  }

  private Optional<Machines.Found> machine(Worker.Job job) {
    return run.machines().find(job.input().node().path("StateMachineArn").asText());
  }

  /** Starts it; the answer is that of the service to the start. */
  Answer start(Worker.Job job) {
    SfnApi api = new SfnApi(job);
    Reply reply = started(job, api, child -> Reply.of(Answer.result(api.started(child))));
    return Objects.requireNonNull(reply.answer());
  }

  /** Starts it, and lets the strand wait for its end. */
  Reply startAndWait(Worker.Job job) {
    SfnApi api = new SfnApi(job);
    return started(
        job,
        api,
        child -> {
          strand.await(new ChildExecution(child, strand, calling, api));
          return new Reply(
              isSynchronous(job.resource()) ? null : Payload.of(api.started(child)), null);
        });
  }

  private Reply started(Worker.Job job, SfnApi api, Function<Run, Reply> then) {
    JsonNode parameters = job.input().node();
    Machines.Found machine = machine(job).orElseThrow();
    boolean express = machine.runner().program().isExpress();
    if (isSynchronous(job.resource()) && !express) {
      return Reply.of(
          api.refused(
              "StateMachineTypeNotSupported",
              "This operation is not supported by this type of state machine"));
    }
    String name = parameters.path("Name").asText(run.timeline().newId());
    if (!NAME.matcher(name).matches()) {
      return Reply.of(api.refused("InvalidName", "Invalid Name: '" + name + "'"));
    }
    Payload input;
    try {
      input = input(parameters.path("Input"));
    } catch (InvalidJsonException e) {
      return Reply.of(
          api.refused(
              "InvalidExecutionInput",
              "Invalid State Machine Execution Input: '" + e.getMessage() + "'"));
    }
    Identity identity = new Identity(machine.arn(), name, express ? run.timeline().newId() : "");
    Run same = run.timeline().run(identity.executionArn());
    if (same == null) {
      return then.apply(run.start(machine.runner(), identity, input));
    }
    if (!same.ending().isOver() && same.input().text().equals(input.text())) {
      return then.apply(same);
    }
    return Reply.of(
        api.refused(
            "ExecutionAlreadyExists",
            "Execution Already Exists: '" + identity.executionArn() + "'"));
  }

  /** The API takes JSON text; Step Functions makes it of what is no text. */
  private static Payload input(JsonNode given) {
    if (given.isMissingNode() || given.isNull()) {
      return Payload.EMPTY;
    }
    return given.isTextual() ? Payload.parse(given.asText()) : Payload.of(given);
  }
}
