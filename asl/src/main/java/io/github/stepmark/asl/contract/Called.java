package io.github.stepmark.asl.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.StateParts;

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
      if (name != null && name.isTextual() && !name.asText().startsWith("{%")) {
        return name.asText();
      }
    }
    return "";
  }
}
