package io.github.stepmark.junit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.asl.Json;
import java.util.Map;

/** What the processor would emit for a workflow with a distributed Map and a task token. */
public final class BatchWorkflow {

  public static final String NAME = "Batch";

  public static String definition() {
    return """
    {"StartAt": "Every Order", "States": {
      "Every Order": {"Type": "Map", "Next": "Sign", "ResultPath": null,
        "ItemProcessor": {
          "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
          "StartAt": "Check", "States": {
            "Check": {"Type": "Task", "Resource": "${CheckFunctionArn}", "End": true,
              "Parameters": {"id.$": "$.id", "quantity": 1}}}}},
      "Sign": {"Type": "Task", "End": true, "HeartbeatSeconds": 60,
        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Parameters": {"QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token"}}}
    }}
    """;
  }

  public Map<String, RequestStreamHandler> functions() {
    return Map.of("CheckFunctionArn", (in, out, context) -> in.transferTo(out));
  }

  public static String json(Object payload) {
    return OrdersWorkflow.json(payload);
  }

  public static <T> T read(String json, Class<T> type) {
    if (!Json.parse(json).has("quantity")) {
      throw new IllegalStateException("$: has no member quantity");
    }
    return OrdersWorkflow.read(json, type);
  }
}
