package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.handler.Allowance;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.Resource;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Does the work of a task: a function, or what a test put in its place. */
@FunctionalInterface
interface Worker {

  /** Does it. Whatever goes wrong is in the answer. */
  Answer work(Job job);

  /**
   * One call.
   *
   * @param state the state that calls
   * @param resource what is called
   * @param input what with
   * @param requestId the call's own id
   * @param allowance how long it may take
   * @param journal gives what was answered before the execution was saved
   * @param calls how often answers in turn have been asked for
   * @param nesting starts executions of other machines for it
   * @param log takes what a function logs
   */
  record Job(
      String state,
      Resource resource,
      Payload input,
      String requestId,
      Allowance allowance,
      Journal journal,
      CallCount calls,
      Nesting nesting,
      Consumer<String> log) {

    /** The same call of {@code other} with {@code payload}. */
    Job to(Resource other, Payload payload) {
      return new Job(state, other, payload, requestId, allowance, journal, calls, nesting, log);
    }

    /** The same call, whose log is taken by {@code other}. */
    Job logging(Consumer<String> other) {
      return new Job(state, resource, input, requestId, allowance, journal, calls, nesting, other);
    }
  }

  /**
   * A worker that hands its input to {@code function} and says that this took {@code takes}. It
   * runs on the caller's thread: what a test says in the place of a service is the test's own code.
   */
  static Worker of(TaskFunction function, Duration takes) {
    return job -> job.journal().answer(() -> answer(function, takes, job));
  }

  private static Answer answer(TaskFunction function, Duration takes, Job job) {
    try {
      // Copies on both ways: a function may keep and change what it was given and what it gave.
      JsonNode result = function.answer(job.input().node().deepCopy());
      Answer answer =
          result == null || result.isMissingNode()
              ? Answer.error(
                  StateError.runtime(
                      "The answer given for '%s' returned no JSON value; return NullNode for JSON's null"
                          .formatted(job.resource().text())))
              : Answer.result(result.deepCopy());
      return answer.taking(takes);
    } catch (TaskFailure e) {
      return Answer.error(StateError.of(e.error(), e.cause())).taking(takes);
    } catch (Throwable e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return Answer.error(ExceptionReport.of(e)).taking(takes);
    }
  }

  /** A worker that is each of {@code workers} in turn, call by call, and the last ever after. */
  static Worker inTurn(List<Worker> workers) {
    if (workers.size() == 1) {
      return workers.get(0);
    }
    return new Worker() {
      @Override
      public Answer work(Job job) {
        int call = job.calls().next(this);
        return workers.get(Math.min(call, workers.size() - 1)).work(job);
      }
    };
  }
}
