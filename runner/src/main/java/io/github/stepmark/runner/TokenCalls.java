package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.Resource;
import org.jspecify.annotations.Nullable;

/** Tasks that answer other tasks: {@code aws-sdk:sfn:sendTaskSuccess} and its like. */
final class TokenCalls {

  private static final String SERVICE = "aws-sdk:sfn:";

  private TokenCalls() {}

  static boolean is(Resource resource) {
    return resource.isCallOf(SERVICE + "sendTaskSuccess")
        || resource.isCallOf(SERVICE + "sendTaskFailure")
        || resource.isCallOf(SERVICE + "sendTaskHeartbeat");
  }

  /** Does what the task asks of {@code tokens}. */
  static Answer call(Worker.Job job, TaskTokens tokens) {
    JsonNode parameters = job.input().node();
    String token = parameters.path("TaskToken").asText();
    try {
      switch (job.resource().action()) {
        case "sendTaskSuccess" -> {
          JsonNode output = parameters.path("Output");
          tokens.succeed(token, output.isTextual() ? output.asText() : Json.compact(output));
        }
        case "sendTaskFailure" ->
            tokens.fail(token, text(parameters, "Error"), text(parameters, "Cause"));
        default -> tokens.heartbeat(token);
      }
      return Answer.EMPTY;
    } catch (TaskTokenException e) {
      return new SfnApi(job).refused(e.error(), String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String text(JsonNode parameters, String member) {
    return parameters.path(member).asText(null);
  }
}
