package io.github.stepmark.runner;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.handler.HandlerThreads;
import io.github.stepmark.runner.handler.ResponseStream;
import io.github.stepmark.runner.task.Answer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A Lambda function: a handler called through streams, as Lambda's runtime calls it. Whatever it
 * does, its task ends: with its result, its error, or {@code Sandbox.Timedout}.
 */
final class LambdaFunction implements Worker {

  private final RequestStreamHandler handler;

  LambdaFunction(RequestStreamHandler handler) {
    this.handler = handler;
  }

  @Override
  public Answer work(Job job) {
    return job.journal().answer(() -> run(job));
  }

  private Answer run(Job job) {
    AtomicBoolean over = new AtomicBoolean();
    Job own = job.logging(line -> logUnless(over, line, job));
    try {
      return HandlerThreads.call(() -> call(own), job.allowance());
    } catch (HandlerThreads.Outlived e) {
      return outlived(e, job);
    } catch (ExecutionException | Error e) {
      // What not even the report could be made of, and threads that cannot be started.
      return Answer.error(ExceptionReport.of(e.getCause() == null ? e : e.getCause()));
    } finally {
      over.set(true);
    }
  }

  /** What a function that is left behind says concerns nobody. */
  private static void logUnless(AtomicBoolean over, String line, Job job) {
    if (!over.get()) {
      job.log().accept(line);
    }
  }

  private Answer call(Job job) {
    ResponseStream response = new ResponseStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(job.input().text().getBytes(StandardCharsets.UTF_8)),
          response,
          new FunctionContext(job));
    } catch (Throwable e) {
      // Errors too: a function that runs out of stack or memory fails, its workflow decides.
      return Answer.error(
          e instanceof TaskFailure failure
              ? StateError.of(failure.error(), failure.cause())
              : ExceptionReport.of(e));
    }
    return response.isTooLarge()
        ? Answer.error(StateError.tooLarge(job.resource().nameInCause()))
        : read(response.text(), job);
  }

  private static Answer read(String text, Job job) {
    if (text.isEmpty()) {
      return Answer.result(JsonNodeFactory.instance.nullNode());
    }
    try {
      JsonNode result = Json.parse(text);
      return Answer.result(result);
    } catch (InvalidJsonException e) {
      return Answer.error(
          StateError.of(
              "Lambda.Unknown",
              "The function '%s' returned text that is not JSON: %s"
                  .formatted(job.resource().shortName(), e.getMessage())));
    }
  }

  /** Lambda's error of a function that is not done in time, and where it stood. */
  private static Answer outlived(HandlerThreads.Outlived outlived, Job job) {
    Duration rest = job.allowance().restOfLimit();
    String seconds = String.format(Locale.ROOT, "%.2f", toSeconds(job.allowance().limit()));
    job.log()
        .accept(
            "[Stepmark/HandlerOutlived] The function '%s' was still running when its time was over. It was interrupted and left behind%s. Runner.handlerLimit sets how long a function may run in real time."
                .formatted(job.resource().shortName(), standingAt(outlived)));
    return Answer.error(
            ExceptionReport.of(
                "Sandbox.Timedout",
                "RequestId: %s Error: Task timed out after %s seconds"
                    .formatted(job.requestId(), seconds),
                outlived.getStackTrace()))
        .taking(rest);
  }

  private static double toSeconds(@Nullable Duration limit) {
    return limit == null ? 0 : limit.toMillis() / 1000.0;
  }

  private static String standingAt(HandlerThreads.Outlived outlived) {
    StackTraceElement[] trace = outlived.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
