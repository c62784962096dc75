package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.state.Outcome;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.Reply;
import io.github.stepmark.runner.task.Resource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has the work of a strand's Task state done: by who answers here, or by who will later. */
final class Calling {

  private final Run run;
  private final Strand strand;
  private final Outcome.Call call;
  private final Resource resource;
  private final TaskEvents events;

  Calling(Run run, Strand strand, Outcome.Call call) {
    this.run = run;
    this.strand = strand;
    this.call = call;
    resource = Resource.of(call.resource());
    events = new TaskEvents(resource);
  }

  /** For what a state has done that is no task. */
  Calling(Run run, Strand strand, Resource resource) {
    this(
        run,
        strand,
        new Outcome.Call(resource.text(), JsonNodeFactory.instance.nullNode(), null, null, null));
  }

  /** What is answered here at once, without a word in the history. */
  @Nullable Answer answer(Payload input) {
    return run.tasks().work(strand, resource, input, null, new Nesting(run, strand, this)).answer();
  }

  void begin() {
    Payload input = strand.input().with(call.input());
    if (input.isTooLarge()) {
      new Failing(run, strand).fail(StateError.inputTooLarge(resource.nameInCause()));
      return;
    }
    run.record().write(strand, events.scheduled(input, call));
    if (resource.kind() == Resource.Kind.ACTIVITY && !run.tasks().hasAnswer(strand, resource)) {
      run.open(strand, new OpenTask(run, strand, this, input));
      return;
    }
    start("stepmark");
    OpenTask open = null;
    if (resource.isAnsweredByToken()) {
      // Before the call: whoever is called may answer at once.
      open = new OpenTask(run, strand, this, input).started();
      run.open(strand, open);
    }
    Instant began = run.now();
    Reply reply =
        run.tasks()
            .work(strand, resource, input, call.timeoutSeconds(), new Nesting(run, strand, this));
    limits(began);
    Answer answer = reply.answer();
    if (open != null && answer != null && answer.error() != null && answer.takes().isZero()) {
      open.close(); // Nobody has the token.
    }
    take(reply);
  }

  /** A worker has taken the activity's task; its time runs from now on. */
  void takenBy(@Nullable String worker) {
    start(worker);
    limits(run.now());
  }

  private void start(@Nullable String worker) {
    run.record().write(strand, events.started(worker));
  }

  /** They come before the answer: in real time they may have passed while a function ran. */
  private void limits(Instant began) {
    Long timeout = call.timeoutSeconds();
    if (timeout != null) {
      run.schedule(began.plusSeconds(timeout), strand, new Happening.TimedOut(resource, false));
    }
    beat(began);
  }

  /** Lets the time to the next heartbeat begin anew. */
  void beat(Instant now) {
    Long heartbeat = call.heartbeatSeconds();
    if (heartbeat != null) {
      run.scheduleHeartbeat(
          now.plusSeconds(heartbeat), strand, new Happening.TimedOut(resource, true));
    }
  }

  private void take(Reply reply) {
    Payload submitted = reply.submitted();
    if (submitted != null) {
      run.record().write(strand, events.submitted(submitted));
    }
    Answer answer = reply.answer();
    if (answer != null) {
      answered(answer);
    }
  }

  void answered(Answer answer) {
    run.schedule(run.now().plus(answer.takes()), strand, new Happening.Answered(resource, answer));
  }

  Resource resource() {
    return resource;
  }
}
