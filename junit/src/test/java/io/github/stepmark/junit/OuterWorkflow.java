package io.github.stepmark.junit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;

/** What an earlier processor emitted for a workflow: without answers and payloads. */
public final class OuterWorkflow {

  public static final String NAME = "Outer";

  public static String definition() {
    return """
    {"StartAt": "Inner", "States": {
      "Inner": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
        "Parameters": {"StateMachineArn": "${Orders}", "Input.$": "$"},
        "OutputPath": "$.Output", "End": true}}}
    """;
  }

  public Map<String, RequestStreamHandler> functions() {
    return Map.of();
  }
}
