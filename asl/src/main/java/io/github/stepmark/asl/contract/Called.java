package io.github.stepmark.asl.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.contract.Contract.Call;
import io.github.stepmark.asl.jsonata.Delimited;
import java.util.stream.Stream;

/** What a state calls that somebody deploys, rather than a service of AWS. */
final class Called {

  private Called() {}

  /** Its ARN or placeholder; empty where the state calls nothing such, or computes its name. */
  static String by(StateParts parts) {
    String resource = parts.resource();
    if (resource == null) {
      return "";
    }
    if (resource.contains(":states:::lambda:invoke")) {
      return named(parts, "FunctionName");
    }
    if (resource.contains(":states:::states:startExecution")) {
      return named(parts, "StateMachineArn");
    }
    boolean service = resource.matches(".*:states:[^:]*:[^:]*:(?!activity:).*");
    return service ? "" : resource;
  }

  private static String named(StateParts parts, String parameter) {
    for (String field : new String[] {"Parameters", "Arguments"}) {
      JsonValue value = parts.json().get(field);
      JsonNode name = value == null ? null : value.toNode().get(parameter);
      if (name != null && name.isTextual() && !Delimited.begins(name.asText())) {
        return name.asText();
      }
    }
    return "";
  }

  /**
   * Without what {@code lambda:invoke} puts around what the function takes and gives: it is the
   * same function as when it is called by its ARN.
   */
  static Call unwrapped(Call call, StateParts parts) {
    return String.valueOf(parts.resource()).contains(":states:::lambda:invoke") ? bare(call) : call;
  }

  /** Without it in a contract of version 0, which had it and does not say who is called how. */
  static Call unwrapped(Call call) {
    JsonNode members = call.takes().path("properties");
    return members.size() == 1 && members.has("Payload") ? bare(call) : call;
  }

  private static Call bare(Call call) {
    // An answer to a task token is what somebody sends, with nothing around it.
    JsonNode gives = call.waits() ? call.gives() : payload(call.gives());
    JsonNode takes = payload(call.takes());
    return new Call(
        call.state(), call.waits(), call.activity(), call.ends(), takes, gives, call.pointer());
  }

  private static JsonNode payload(JsonNode schema) {
    JsonNode payload = schema.path("properties").path("Payload");
    return payload.isObject() ? payload : JsonNodeFactory.instance.objectNode();
  }

  /** Whether the state ends the execution, and reads nothing of the result itself. */
  static boolean isLast(State state, StateParts parts) {
    NullablePath output = parts.paths().get("OutputPath");
    String path = output == null ? "$" : String.valueOf(output.text());
    return state instanceof Task task
        && task.transition().equals(Transition.END)
        && path.matches("[$]([.]Payload)?")
        && Stream.of("ResultSelector", "Output", "Assign").noneMatch(parts.json()::containsKey);
  }
}
