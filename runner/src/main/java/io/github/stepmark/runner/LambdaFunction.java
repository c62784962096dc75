package io.github.stepmark.runner;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A Lambda function: a handler called through streams, as Lambda's runtime calls it. */
final class LambdaFunction implements Worker {

  private final RequestStreamHandler handler;

  LambdaFunction(RequestStreamHandler handler) {
    this.handler = handler;
  }

  @Override
  public Answer work(Job job) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(job.input().text().getBytes(StandardCharsets.UTF_8)),
          output,
          new FunctionContext(job));
    } catch (Throwable e) {
      // Errors too: a function that runs out of stack or memory fails, its workflow decides.
      return Answer.error(ExceptionReport.of(e));
    }
    return read(output.toString(StandardCharsets.UTF_8), job);
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
}
