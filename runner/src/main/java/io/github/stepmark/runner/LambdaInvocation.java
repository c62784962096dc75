package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.Resource;
import io.github.stepmark.runner.task.ServiceResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function through the service: {@code lambda:invoke}, which wraps the function's input
 * and result.
 */
final class LambdaInvocation {

  private LambdaInvocation() {}

  /** Whether {@code job} is such a call, and says which function it calls. */
  static boolean is(Worker.Job job) {
    return job.resource().isCallOf("lambda:invoke")
        && job.input().node().path("FunctionName").isTextual();
  }

  /**
   * Calls it.
   *
   * @param function calls the function itself
   */
  static Answer call(Worker.Job job, Function<Worker.Job, Answer> function) {
    JsonNode parameters = job.input().node();
    switch (parameters.path("InvocationType").asText()) {
      case "DryRun" -> {
        return Answer.result(response(job, 204, null));
      }
      case "Event" -> {
        Answer answer = function.apply(unwrap(job));
        // Its error concerns nobody, but that it cannot be called does.
        return isNoAnswer(answer) ? answer : Answer.result(response(job, 202, null));
      }
      default -> {
        Answer answer = function.apply(unwrap(job));
        Payload result = answer.result();
        return result == null
            ? answer
            : Answer.result(response(job, 200, result.node())).taking(answer.takes());
      }
    }
  }

  /** The call of the function itself, if {@code job} is such a call; else {@code job}. */
  static Worker.Job ofFunction(Worker.Job job) {
    return is(job) ? unwrap(job) : job;
  }

  private static boolean isNoAnswer(Answer answer) {
    return answer.error() != null && StateError.RUNTIME.equals(answer.error().error());
  }

  /** The call of the function itself. */
  private static Worker.Job unwrap(Worker.Job job) {
    JsonNode parameters = job.input().node();
    JsonNode payload = parameters.get("Payload");
    return job.to(
        Resource.ofFunction(parameters.get("FunctionName").asText()),
        Payload.of(payload == null ? JsonNodeFactory.instance.objectNode() : payload));
  }

  /** What the service makes of the function's result. */
  private static ObjectNode response(Worker.Job job, int status, @Nullable JsonNode payload) {
    ObjectNode response = JsonNodeFactory.instance.objectNode();
    if (payload != null) {
      response.put("ExecutedVersion", version(job.input().node()));
      response.set("Payload", payload);
    }
    ServiceResponse.addMetadata(response, job.requestId(), status, "application/json");
    return response.put("StatusCode", status);
  }

  /** Which version an alias stands for is known at AWS only. */
  private static String version(JsonNode parameters) {
    String qualifier = parameters.path("Qualifier").asText();
    return qualifier.matches("\\d+")
        ? qualifier
        : Resource.ofFunction(parameters.get("FunctionName").asText()).version();
  }
}
