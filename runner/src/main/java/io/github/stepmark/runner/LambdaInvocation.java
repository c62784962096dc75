package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

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

  /** The call of the function itself. */
  static Worker.Job unwrap(Worker.Job job) {
    JsonNode parameters = job.input().node();
    JsonNode payload = parameters.get("Payload");
    return job.to(
        Resource.of(parameters.get("FunctionName").asText()),
        Payload.of(payload == null ? JsonNodeFactory.instance.objectNode() : payload));
  }

  /** What the service makes of the function's answer. */
  static Answer wrap(Answer answer, Worker.Job job) {
    Payload result = answer.result();
    if (result == null) {
      return answer;
    }
    ObjectNode response = JsonNodeFactory.instance.objectNode();
    response.put("ExecutedVersion", "$LATEST");
    response.set("Payload", result.node());
    ServiceResponse.addMetadata(response, job.requestId(), "application/json");
    response.put("StatusCode", 200);
    return Answer.result(response).taking(answer.takes());
  }
}
