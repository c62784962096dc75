package io.github.stepmark.runner.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.TaskFailure;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Runs a case, its tasks answering what was recorded. */
final class Replay {

  private Replay() {}

  static Execution run(Recorded recorded) {
    return answering(Runner.of(recorded.definition()), recorded).run(recorded.input());
  }

  private static Runner answering(Runner runner, Recorded recorded) {
    Map<String, Queue<JsonNode>> answers = new HashMap<>();
    for (JsonNode answer : recorded.file().path("task_replay")) {
      answers
          .computeIfAbsent(
              resourceOf(answer.get("state").asText(), recorded.file().get("definition")),
              resource -> new ArrayDeque<>())
          .add(answer);
    }
    Runner with = runner;
    for (Map.Entry<String, Queue<JsonNode>> answer : answers.entrySet()) {
      with = with.task(answer.getKey(), input -> next(answer.getValue()));
    }
    return with;
  }

  /** The resource of a state, wherever in the definition it stands. */
  private static String resourceOf(String state, JsonNode definition) {
    return definition.findValues("States").stream()
        .filter(states -> states.path(state).has("Resource"))
        .findFirst()
        .orElseThrow()
        .get(state)
        .get("Resource")
        .asText();
  }

  private static JsonNode next(Queue<JsonNode> answers) throws TaskFailure {
    JsonNode answer = answers.remove();
    if (answer.has("throw")) {
      JsonNode thrown = answer.get("throw");
      throw new TaskFailure(text(thrown.path("error")), text(thrown.path("cause")));
    }
    return answer.get("return");
  }

  private static @Nullable String text(JsonNode node) {
    return node.isMissingNode() || node.isNull()
        ? null
        : node.isTextual() ? node.asText() : Json.compact(node);
  }
}
