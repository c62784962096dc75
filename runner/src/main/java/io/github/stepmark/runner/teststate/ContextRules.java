package io.github.stepmark.runner.teststate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a context object must be that a request of TestState gives. */
final class ContextRules {

  private static final List<String> TEXTS =
      List.of(
          "Execution.Id",
          "Execution.Name",
          "Execution.RoleArn",
          "Execution.StartTime",
          "Execution.RedriveTime",
          "State.EnteredTime",
          "State.Name",
          "StateMachine.Id",
          "StateMachine.Name",
          "Task.Token");
  private static final List<String> NUMBERS = List.of("Execution.RedriveCount", "State.RetryCount");

  private ContextRules() {}

  static JsonNode checked(JsonNode context, TestedState tested) {
    if (!context.isObject()) {
      throw refused("Context object must be a JSON object");
    }
    TEXTS.forEach(
        member -> {
          if (!isAbsent(context, member) && !at(context, member).isTextual()) {
            throw refused(member + " must be a string");
          }
        });
    NUMBERS.forEach(
        member -> {
          if (!isAbsent(context, member) && !at(context, member).isNumber()) {
            throw refused(member + " must be a number");
          }
        });
    if (context.has("Task") && !tested.waitsForItsWork()) {
      throw refused(
          "Context object contains 'Task' when state is not a Task state with a '.sync' or"
              + " '.waitForTaskToken' service integration pattern");
    }
    return context;
  }

  private static boolean isAbsent(JsonNode context, String member) {
    return at(context, member).isMissingNode();
  }

  private static JsonNode at(JsonNode context, String member) {
    return context.at("/" + member.replace('.', '/'));
  }

  private static TestStateException refused(String why) {
    return TestStateException.validation("Invalid Context object provided: " + why);
  }
}
