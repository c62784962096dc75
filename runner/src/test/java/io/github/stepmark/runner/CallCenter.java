package io.github.stepmark.runner;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** AWS's tutorial of a call center, with its functions. */
public final class CallCenter {

  private CallCenter() {}

  private static final String DEFINITION =
      """
      {
        "Comment": "A call center's support session.",
        "StartAt": "Open Case",
        "States": {
          "Open Case": {"Type": "Task", "Resource": "${OpenCaseFunctionArn}", "Next": "Assign Case"},
          "Assign Case": {"Type": "Task", "Resource": "${AssignCaseFunctionArn}", "Next": "Work on Case"},
          "Work on Case": {"Type": "Task", "Resource": "${WorkOnCaseFunctionArn}", "Next": "Is Case Resolved"},
          "Is Case Resolved": {
            "Type": "Choice",
            "Choices": [
              {"Variable": "$.Status", "NumericEquals": 1, "Next": "Close Case"},
              {"Variable": "$.Status", "NumericEquals": 0, "Next": "Escalate Case"}
            ]
          },
          "Close Case": {"Type": "Task", "Resource": "${CloseCaseFunctionArn}", "End": true},
          "Escalate Case": {"Type": "Task", "Resource": "${EscalateCaseFunctionArn}", "Next": "Fail"},
          "Fail": {"Type": "Fail", "Cause": "Engage Tier 2 Support."}
        }
      }
      """;

  public static Runner runner(int status) {
    return Runner.of(DEFINITION)
        .functions(
            Map.of(
                "OpenCaseFunctionArn",
                    handler(
                        json -> {
                          String id = json.remove("inputCaseID").asText();
                          json.put("Case", id).put("Message", "Case " + id + ": opened...");
                        }),
                "AssignCaseFunctionArn", handler(says("assigned...")),
                "WorkOnCaseFunctionArn",
                    handler(
                        says(status == 1 ? "resolved..." : "unresolved...")
                            .andThen(json -> json.put("Status", status))),
                "CloseCaseFunctionArn", handler(says("closed.")),
                "EscalateCaseFunctionArn", handler(says("escalating."))));
  }

  private static Consumer<ObjectNode> says(String words) {
    return json -> json.put("Message", json.get("Message").asText() + words);
  }

  private static RequestStreamHandler handler(Consumer<ObjectNode> work) {
    return (input, output, context) -> {
      ObjectNode json =
          (ObjectNode) Json.parse(new String(input.readAllBytes(), StandardCharsets.UTF_8));
      work.accept(json);
      output.write(Json.compact(json).getBytes(StandardCharsets.UTF_8));
    };
  }
}
