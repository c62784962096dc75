package io.github.stepmark.runner.items;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item, or of a batch, of a distributed Map.
 *
 * @param status {@code SUCCEEDED}, {@code FAILED}, {@code TIMED_OUT} or {@code ABORTED}; {@code
 *     PENDING} where its execution was not started
 * @param executionArn of its execution; null where none was started
 * @param name of its execution; likewise
 * @param machineArn of what was executed
 * @param input JSON text
 * @param output null unless it succeeded
 */
public record ChildResult(
    String status,
    @Nullable String executionArn,
    @Nullable String name,
    String machineArn,
    String input,
    @Nullable JsonNode output,
    @Nullable String error,
    @Nullable String cause,
    @Nullable Instant start,
    @Nullable Instant stop) {

  /** Whether there is an output. */
  public boolean hasSucceeded() {
    return output != null;
  }

  /** What stands for it among the outputs: its output, or its error. */
  public JsonNode compact() {
    if (output != null) {
      return output;
    }
    ObjectNode failure = JsonNodeFactory.instance.objectNode().put("Status", status);
    putErrors(failure);
    return failure;
  }

  /** All that is told of it, as DescribeExecution does. */
  public JsonNode whole() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putErrors(json);
    if (executionArn != null) {
      json.put("ExecutionArn", executionArn);
    }
    json.put("Input", input).putObject("InputDetails").put("Included", true);
    if (name != null) {
      json.put("Name", name);
    }
    if (output != null) {
      json.put("Output", output.toString()).putObject("OutputDetails").put("Included", true);
    }
    if (executionArn != null) {
      json.put("RedriveCount", 0);
      json.put("RedriveStatus", output == null ? "REDRIVABLE" : "NOT_REDRIVABLE");
      if (output != null) {
        json.put("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
      }
    }
    if (start != null) {
      json.put("StartDate", start.toString());
    }
    json.put("StateMachineArn", machineArn).put("Status", status);
    if (stop != null) {
      json.put("StopDate", stop.toString());
    }
    return json;
  }

  private void putErrors(ObjectNode json) {
    if (error != null) {
      json.put("Error", error);
    }
    if (cause != null) {
      json.put("Cause", cause);
    }
  }
}
