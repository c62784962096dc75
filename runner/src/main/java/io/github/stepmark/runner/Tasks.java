package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.handler.Allowance;
import io.github.stepmark.runner.handler.Debugger;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.Reply;
import io.github.stepmark.runner.task.Resource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Has the tasks of an execution done, by those who work for it. */
final class Tasks {

  private final Run run;
  private final CallCount calls;

  Tasks(Run run, CallCount calls) {
    this.run = run;
    this.calls = calls;
  }

  /** How often answers in turn have been asked for. */
  CallCount calls() {
    return calls;
  }

  /** Whether somebody answers for all that the state of {@code strand} does. */
  boolean isAnsweredWhole(Strand strand) {
    return run.settings().workers().hasAnswer(strand.stateName());
  }

  /** Has that answered, now. */
  Answer answerWhole(Strand strand, Payload input) {
    Resource state = Resource.of(strand.stateName());
    Nesting nesting = new Nesting(run, strand, new Calling(run, strand, state));
    Answer answer = run.settings().workers().whole(job(strand, state, input, null, nesting));
    run.timeline().codeHasRun();
    return answer;
  }

  /** Whether somebody answers the tasks of {@code resource} here. */
  boolean hasAnswer(Strand strand, Resource resource) {
    return run.settings().workers().hasAnswer(strand.stateName(), resource);
  }

  /** Has a task done, now. */
  Reply work(
      Strand strand,
      Resource resource,
      Payload input,
      @Nullable Long timeoutSeconds,
      Nesting nesting) {
    Reply reply =
        run.settings().workers().work(job(strand, resource, input, timeoutSeconds, nesting));
    run.timeline().codeHasRun();
    return reply;
  }

  private Worker.Job job(
      Strand strand,
      Resource resource,
      Payload input,
      @Nullable Long timeoutSeconds,
      Nesting nesting) {
    Allowance allowance =
        new Allowance(
            run.timeline().clock()::after,
            run.now(),
            timeoutSeconds == null ? null : Duration.ofSeconds(timeoutSeconds),
            Debugger.isAttached() ? null : run.settings().handlerLimit());
    return new Worker.Job(
        strand.stateName(),
        resource,
        input,
        run.timeline().newId(),
        allowance,
        run.timeline().journal(),
        calls,
        nesting,
        run.settings().log());
  }
}
