package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.Resource;
import io.github.stepmark.runner.task.ServiceResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Step Functions answers where a task calls it: through its own integration ({@code states:})
 * or through the SDK ({@code aws-sdk:sfn:}), which write dates and errors differently.
 */
final class SfnApi {

  private final Resource resource;
  private final String requestId;

  SfnApi(Worker.Job job) {
    this.resource = job.resource();
    this.requestId = job.requestId();
  }

  private boolean isSdk() {
    return resource.type().startsWith("aws-sdk:");
  }

  /** An error of the call itself. */
  Answer refused(String error, String message) {
    return Answer.error(
        isSdk()
            ? StateError.of(
                "Sfn.%sException".formatted(error),
                "%s (Service: Sfn, Status Code: 400, Request ID: %s)".formatted(message, requestId))
            : StateError.of(
                "StepFunctions.%sException".formatted(error),
                "%s (Service: AWSStepFunctions; Status Code: 400; Error Code: %s; Request ID: %s; Proxy: null)"
                    .formatted(message, error, requestId)));
  }

  /** The response to StartExecution. */
  JsonNode started(Run child) {
    ObjectNode response = JsonNodeFactory.instance.objectNode();
    response.put("ExecutionArn", child.identity().executionArn());
    if (!isSdk()) {
      ServiceResponse.addMetadata(response, requestId, 200, "application/x-amz-json-1.0");
    }
    response.set("StartDate", date(child.start()));
    return response;
  }

  /** What becomes of the task when the execution has ended. */
  Answer result(Run child) {
    ObjectNode described = describe(child);
    if (isSdk() || child.ending().status() == ExecutionStatus.SUCCEEDED) {
      return Answer.result(described).withinLimit(resource);
    }
    // A child that has timed out is a failed task, too, and no timeout.
    return Answer.error(StateError.of(StateError.TASK_FAILED, Json.compact(described)));
  }

  private ObjectNode describe(Run child) {
    ObjectNode described = JsonNodeFactory.instance.objectNode();
    if (isSdk()) {
      described.set("BillingDetails", billing(child));
    }
    StateError failure = child.ending().failure();
    if (failure != null) {
      put(described, "Cause", failure.cause());
      put(described, "Error", failure.error());
    }
    described.put("ExecutionArn", child.identity().executionArn());
    described.set("Input", json(child.input()));
    described.putObject("InputDetails").put("Included", true);
    described.put("Name", child.identity().executionName());
    Payload output = child.ending().output();
    if (output != null) {
      described.set("Output", json(output));
      described.putObject("OutputDetails").put("Included", true);
    }
    if (!isSdk()) {
      redrive(described, child.ending().status());
    }
    described.set("StartDate", date(child.start()));
    described.put("StateMachineArn", child.identity().machineArn());
    described.put("Status", child.ending().status().name());
    described.set("StopDate", date(Objects.requireNonNull(child.ending().stop())));
    return described;
  }

  private static void put(ObjectNode json, String member, @Nullable String text) {
    if (text != null) {
      json.put(member, text);
    }
  }

  private static void redrive(ObjectNode described, ExecutionStatus status) {
    described.put("RedriveCount", 0);
    if (status == ExecutionStatus.SUCCEEDED) {
      described.put("RedriveStatus", "NOT_REDRIVABLE");
      described.put("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
    } else {
      described.put("RedriveStatus", "REDRIVABLE");
    }
  }

  private static ObjectNode billing(Run child) {
    long millis =
        Duration.between(child.start(), Objects.requireNonNull(child.ending().stop())).toMillis();
    ObjectNode billing = JsonNodeFactory.instance.objectNode();
    // AWS bills in steps of 100 ms, and of 64 MB.
    billing.put("BilledDurationInMilliseconds", Math.max(100, (millis + 99) / 100 * 100));
    return billing.put("BilledMemoryUsedInMB", 64);
  }

  /** {@code .sync:2} gives what the child took and made as JSON, all others as JSON text. */
  private JsonNode json(Payload payload) {
    return resource.action().endsWith(".sync:2")
        ? payload.node()
        : JsonNodeFactory.instance.textNode(payload.text());
  }

  private JsonNode date(Instant time) {
    return isSdk()
        ? JsonNodeFactory.instance.textNode(time.toString())
        : JsonNodeFactory.instance.numberNode(time.toEpochMilli());
  }
}
